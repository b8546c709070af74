import { isUuid, toBase64url } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaucusEntry } from './domain/caucus.types.js';
import { CaucusEntity, CaucusEntryEntity, CaucusHandOverEntity, CaucusMatterEntity } from './caucus.entity.js';

export interface ReadableCaucus {
  readonly caucus: CaucusEntity;
  readonly matters: readonly CaucusMatterEntity[];
  /** Where it became an organization of its own; else null. */
  readonly handOver: CaucusHandOverEntity | null;
}

/** An entry with what is sealed in it, in base64url; null for rolls that a later one replaced, and for agendas. */
export interface ReadableEntry extends CaucusEntry {
  readonly sealed: string | null;
  readonly writtenOn: string;
}

/** Caucuses as everybody reads them: names, what they bring before bodies, and chains that only they can open. */
@Injectable()
export class CaucusReader {
  constructor(private readonly db: DataSource) {}

  /** By name. */
  async list(): Promise<ReadableCaucus[]> {
    const caucuses = await this.db.manager.find(CaucusEntity, { order: { name: 'ASC', id: 'ASC' } });
    const matters = await this.db.manager.find(CaucusMatterEntity, { order: { publishedOn: 'DESC', id: 'ASC' } });
    const handOvers = await this.db.manager.find(CaucusHandOverEntity);
    return caucuses.map((caucus) => ({
      caucus,
      matters: matters.filter(({ caucusId }) => caucusId === caucus.id),
      handOver: handOvers.find(({ caucusId }) => caucusId === caucus.id) ?? null,
    }));
  }

  /** From the founding on; null where there is no such caucus. */
  async chain(id: string): Promise<ReadableEntry[] | null> {
    if (!isUuid(id)) return null;
    const rows = await this.db.manager.find(CaucusEntryEntity, { where: { caucusId: id }, order: { seq: 'ASC' } });
    const last = rows.findLast(({ kind }) => kind === 'roll')?.seq;
    if (last === undefined) return null;
    return rows.map(({ caucusId: caucus, seq, kind, previous, content, signingKey, signature, sealed, writtenOn }) => {
      const isRead = sealed !== null && (kind !== 'roll' || seq === last);
      const entry = { caucus, seq, kind, previous, content, signingKey, signature, writtenOn };
      return { ...entry, sealed: isRead ? toBase64url(sealed) : null };
    });
  }
}
