import { systemClock } from '#domain-kit';
import { createDataSource, Keyring, personalColumnsOf, placeOf, readNodeKey, type Tables } from '#platform';
import { DataSource } from 'typeorm';
import { type Canary, newCanary, secretCanary } from './canary.js';

interface KeptNode {
  readonly databaseUrl: string;
  readonly directory: string;
  readonly tables: Tables;
}

/** The canaries of a run, and which personal columns were seen to hold one. */
export class Planted {
  private readonly all: Canary[] = [];
  private readonly held = new Set<string>();

  get canaries(): readonly Canary[] {
    return this.all;
  }

  /** A new canary's value, to be put into `place`. */
  text(place: string, around = '*'): string {
    const canary = newCanary(place, around);
    this.all.push(canary);
    return canary.value;
  }

  texts(place: string, count: number): string[] {
    return Array.from({ length: count }, () => this.text(place));
  }

  secret(place: string, value: string | Buffer, isHashedByDesign = false): void {
    this.all.push(secretCanary(place, value, isHashedByDesign));
  }

  /** Reads each personal column as the node itself does, and notes where a canary is stored. */
  async look(db: DataSource): Promise<void> {
    for (const column of personalColumnsOf(db)) {
      const rows = await db.manager.find(column.entity as never, { select: { [column.property]: true } as never });
      const values = rows.map((row) => String((row as Record<string, unknown>)[column.property] ?? ''));
      const own = this.all.filter(({ place }) => place === placeOf(column));
      if (own.some(({ core }) => values.some((value) => value.toLowerCase().includes(String(core).toLowerCase()))))
        this.held.add(placeOf(column));
    }
  }

  /** Personal columns of the database in which no canary was ever seen: each needs one, or the run shows nothing. */
  without(db: DataSource): string[] {
    return personalColumnsOf(db)
      .map(placeOf)
      .filter((place) => !this.held.has(place));
  }
}

/** A node's database as the node reads it, with the data keys that its node key unwraps. */
export async function openAsNode({ databaseUrl, directory, tables }: KeptNode): Promise<DataSource> {
  const db = await createDataSource({ url: databaseUrl, ...tables }).initialize();
  const nodeKey = await readNodeKey({ NODE_ENV: 'production', MASSLINE_HOME: directory, NODE_KEY_FILE: undefined });
  await Keyring.load(db, nodeKey, systemClock);
  return db;
}
