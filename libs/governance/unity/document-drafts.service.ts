import { Injectable } from '@nestjs/common';
import { addDays, err, isLanguage, isUuid, newId, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { SECONDED_WITHIN_DAYS } from '../domain/decision-rules.js';
import { checkClauses } from '../domain/document-clauses.js';
import { readDocumentFile } from '../domain/document-file.js';
import type { DraftRefusal } from '../domain/document.refusals.js';
import { type Clause, type DocumentKind, isDocumentKind } from '../domain/document.types.js';
import { FoundingRecord } from '../founding-record.service.js';
import { DocumentDraftEntity } from './document-draft.entity.js';
import { DocumentParents, MOST_SOURCES } from './document-parents.service.js';
import { DocumentSourceEntity } from './document-source.entity.js';
import { ADOPTION } from './documents.service.js';

/** Of each kind, at a time. */
export const MOST_DRAFTS = 20;

export interface DraftWords {
  readonly language: string;
  readonly clauses: readonly Clause[];
}

export interface NewDraft extends DraftWords {
  readonly kind: string;
  /** `documentHash` of the text from which it begins; null: written from nothing. */
  readonly parentHash: string | null;
}

const invalid = (field: string): Result<never, DraftRefusal> => err({ code: 'INVALID', field });

/** Texts that a body might adopt. Every member may begin and change one: it binds nobody. */
@Injectable()
export class DocumentDrafts {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly parents: DocumentParents,
  ) {}

  /** Latest change first. */
  of(kind: DocumentKind): Promise<DocumentDraftEntity[]> {
    return this.db.manager.find(DocumentDraftEntity, {
      where: { kind },
      order: { changedOn: 'DESC', id: 'DESC' },
      take: MOST_DRAFTS,
    });
  }

  async find(id: string, tx: EntityManager = this.db.manager): Promise<DocumentDraftEntity | null> {
    return isUuid(id) ? tx.findOneBy(DocumentDraftEntity, { id }) : null;
  }

  begin(by: string, { kind, parentHash, ...words }: NewDraft): Promise<Result<DocumentDraftEntity, DraftRefusal>> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx); // so that many at once do not exceed what may be kept
      if (!isDocumentKind(kind)) return invalid('kind');
      const checked = checkWords(words);
      if (!checked.ok) return checked;
      const parent = parentHash === null ? null : await this.parents.find(parentHash, tx);
      if (parent === undefined || (parent && parent.kind !== kind)) return invalid('parentHash');
      if ((await tx.countBy(DocumentDraftEntity, { kind })) >= MOST_DRAFTS) return err({ code: 'DRAFTS_FULL' });
      const changed = { changedBy: by, changedOn: await this.record.today(tx) };
      return ok(
        await tx.save(
          tx.create(DocumentDraftEntity, { id: newId(), kind, parentHash, revision: 1, ...checked.value, ...changed }),
        ),
      );
    });
  }

  /** `revision` is the one that was read. */
  change(
    by: string,
    { id, revision }: { readonly id: string; readonly revision: number },
    words: DraftWords,
  ): Promise<Result<DocumentDraftEntity, DraftRefusal>> {
    return this.db.transaction(async (tx) => {
      const checked = checkWords(words);
      if (!checked.ok) return checked;
      const found = await this.open(tx, id);
      if (!found.ok) return found;
      if (found.value.revision !== revision) return err({ code: 'DRAFT_STALE' });
      const changed = { changedBy: by, changedOn: await this.record.today(tx), revision: revision + 1 };
      return ok(await tx.save(Object.assign(found.value, checked.value, changed)));
    });
  }

  discard(id: string): Promise<Result<void, DraftRefusal>> {
    return this.db.transaction(async (tx) => {
      const found = await this.open(tx, id);
      if (!found.ok) return found;
      await tx.delete(DocumentDraftEntity, { id });
      return ok(undefined);
    });
  }

  /** Brings in another's document from a file. It begins nothing by itself: adopting is not syncing. */
  bringIn(file: string): Promise<Result<DocumentSourceEntity, DraftRefusal>> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const read = readDocumentFile(file);
      if (!read.ok) return read;
      const known = await tx.findOneBy(DocumentSourceEntity, { hash: read.value.hash });
      if (known) return ok(known);
      if ((await tx.count(DocumentSourceEntity)) >= MOST_SOURCES) return err({ code: 'SOURCES_FULL' });
      const importedOn = await this.record.today(tx);
      return ok(await tx.save(tx.create(DocumentSourceEntity, { ...read.value, importedOn })));
    });
  }

  /** Locked; refused while a recorded decision waits to adopt exactly these words. */
  private async open(tx: EntityManager, id: string): Promise<Result<DocumentDraftEntity, DraftRefusal>> {
    await this.record.lock(tx);
    const draft = await this.find(id, tx);
    if (!draft) return err({ code: 'DRAFT_UNKNOWN' });
    const since = addDays(await this.record.today(tx), -SECONDED_WITHIN_DAYS);
    const [waiting] = await tx.query<unknown[]>(
      `SELECT 1 FROM decision WHERE state = 'recorded' AND recorded_on >= $1 AND effect_kind = $2
       AND effect_payload->>'draft' = $3 LIMIT 1`,
      [since, ADOPTION[draft.kind].effect, id],
    );
    return waiting ? err({ code: 'DRAFT_PROPOSED' }) : ok(draft);
  }
}

function checkWords({
  language,
  clauses,
}: DraftWords): Result<Pick<DocumentDraftEntity, 'language' | 'clauses'>, DraftRefusal> {
  if (!isLanguage(language)) return invalid('language');
  const checked = checkClauses(clauses);
  if (!checked.ok) return invalid(checked.error ? `clauses.${checked.error}` : 'clauses');
  return ok({ language, clauses: checked.value });
}
