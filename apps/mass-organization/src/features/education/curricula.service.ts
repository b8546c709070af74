import { type Day, err, type Language, newId, ok, type Result } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CurriculumEntity } from './curriculum.entity.js';
import { CurriculumAdoptionEntity } from './curriculum-adoption.entity.js';
import type { ModuleCodes } from './domain/obligation.types.js';
import { CORE_PACKS } from './packs/core-packs.js';
import {
  type CurriculumPack,
  packHash,
  type PackRefusal,
  readPack,
  type StudyModulePack,
  writePack,
} from './packs/curriculum-pack.js';

/** So many curricula an organization keeps; each page that lists them is therefore bounded. */
export const MOST_CURRICULA = 200;

export type ImportRefusal = PackRefusal | { readonly code: 'VERSION_TAKEN' } | { readonly code: 'TOO_MANY_CURRICULA' };

export interface ReadableCurriculum {
  readonly contentHash: string;
  readonly pack: CurriculumPack;
  /** Null until a body adopts it. */
  readonly adoption: CurriculumAdoptionEntity | null;
  /** Whether it is the highest adopted version of its code and language. */
  readonly isInForce: boolean;
}

/** A module as it is read: from the curriculum in force, in one language. */
export interface ReadableModule extends ModuleCodes {
  readonly language: Language;
  readonly version: number;
  readonly content: StudyModulePack;
}

type Kept = Omit<ReadableCurriculum, 'isInForce'>;

/** Curricula that came with the program or were brought here, and which of them bodies adopted. */
@Injectable()
export class CurriculaService {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  /** Everything there is, adopted or not, by code, language and version. */
  async all(tx: EntityManager = this.db.manager): Promise<ReadableCurriculum[]> {
    const kept = await this.kept(tx);
    const known = new Set(kept.map(({ contentHash }) => contentHash));
    const offered = CORE_PACKS.map((pack): Kept => ({ contentHash: packHash(pack), pack, adoption: null }));
    const every = [...kept, ...offered.filter(({ contentHash }) => !known.has(contentHash))];
    const key = ({ pack }: Kept): string => `${pack.code} ${pack.language}`;
    const highest = new Map<string, number>();
    for (const one of every.filter(({ adoption }) => adoption !== null))
      highest.set(key(one), Math.max(highest.get(key(one)) ?? 0, one.pack.version));
    const readable = every.map((one) => ({
      ...one,
      isInForce: one.adoption !== null && highest.get(key(one)) === one.pack.version,
    }));
    return readable.toSorted((a, b) => key(a).localeCompare(key(b), 'en') || a.pack.version - b.pack.version);
  }

  async find(contentHash: string, tx: EntityManager = this.db.manager): Promise<ReadableCurriculum | null> {
    return (await this.all(tx)).find((one) => one.contentHash === contentHash) ?? null;
  }

  /** Modules of the curricula in force: each once, in the language asked for where there is one. */
  async modules(language: string, tx: EntityManager = this.db.manager): Promise<ReadableModule[]> {
    const inForce = (await this.all(tx)).filter((one) => one.isInForce);
    const best = new Map<string, ReadableModule>();
    for (const { pack } of inForce) {
      for (const content of pack.modules) {
        const key = `${pack.code} ${content.code}`;
        if (best.has(key) && pack.language !== language) continue;
        const { code: curriculum, version } = pack;
        best.set(key, { curriculum, module: content.code, language: pack.language, version, content });
      }
    }
    return [...best.values()];
  }

  /** Brings a pack here. The same one again is no fault; another one of the same version is refused. */
  importPack(broughtBy: string, json: string): Promise<Result<string, ImportRefusal>> {
    return this.db.transaction(async (tx) => {
      const read = readPack(json);
      if (!read.ok) return read;
      await tx.query('LOCK TABLE curriculum IN SHARE ROW EXCLUSIVE MODE');
      const pack = read.value;
      const contentHash = packHash(pack);
      const every = await this.all(tx);
      if (every.some((one) => one.contentHash === contentHash)) return ok(contentHash);
      const isSame = (one: Kept): boolean =>
        one.pack.code === pack.code && one.pack.language === pack.language && one.pack.version === pack.version;
      if (every.some(isSame)) return err({ code: 'VERSION_TAKEN' });
      if (every.length >= MOST_CURRICULA) return err({ code: 'TOO_MANY_CURRICULA' });
      await this.keep(tx, { pack, broughtBy, on: await this.record.today(tx) });
      return ok(contentHash);
    });
  }

  /** The canonical JSON of a pack: what another organization imports. */
  async exportPack(contentHash: string): Promise<string | null> {
    const found = await this.find(contentHash);
    return found && writePack(found.pack);
  }

  /** Puts a curriculum in force in the transaction of the decision that adopts it. */
  async adopt(
    tx: EntityManager,
    { contentHash, pack }: ReadableCurriculum,
    by: { decision: string; on: Day },
  ): Promise<void> {
    const row = await tx.findOneBy(CurriculumEntity, { contentHash });
    const curriculumId = row?.id ?? (await this.keep(tx, { pack, broughtBy: null, on: by.on }));
    await tx.insert(CurriculumAdoptionEntity, { curriculumId, decisionId: by.decision, adoptedOn: by.on });
  }

  private async kept(tx: EntityManager): Promise<Kept[]> {
    const rows = await tx.find(CurriculumEntity, { take: MOST_CURRICULA });
    const adoptions = new Map((await tx.find(CurriculumAdoptionEntity)).map((one) => [one.curriculumId, one]));
    return rows.map(({ id, contentHash, content }) => {
      // Written by `keep` from a pack that was checked; read as it is, so that a later rule never hides an older pack.
      const pack = JSON.parse(content) as CurriculumPack;
      return { contentHash, pack, adoption: adoptions.get(id) ?? null };
    });
  }

  private async keep(
    tx: EntityManager,
    { pack, broughtBy, on }: { pack: CurriculumPack; broughtBy: string | null; on: Day },
  ): Promise<string> {
    const { code, language, version } = pack;
    const id = newId();
    const content = writePack(pack);
    const row = { id, code, language, version, content, contentHash: packHash(pack), broughtBy, broughtOn: on };
    await tx.insert(CurriculumEntity, row);
    return id;
  }
}
