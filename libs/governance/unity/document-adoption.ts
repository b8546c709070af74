import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { LONGEST_WINDOW_DAYS, SHORTEST_WINDOW_DAYS, USUAL_WINDOW_DAYS } from '../domain/affirmations.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { documentHash } from '../domain/document-clauses.js';
import type { DocumentKind } from '../domain/document.types.js';
import type { DecisionEffect } from '../effects/decision-effect.js';
import { DocumentDraftEntity } from './document-draft.entity.js';
import { DocumentDrafts } from './document-drafts.service.js';
import { DocumentsService } from './documents.service.js';

/**
 * Adopts a draft as the next version (R29): `draft`, its id; `hash`, the `documentHash` of what was read and decided on;
 * `affirmWithin`, days for affirming what is new, 60 where it is not said. The draft goes with its adoption.
 */
@Injectable()
export abstract class DocumentAdoption implements DecisionEffect {
  protected abstract readonly kind: DocumentKind;

  constructor(
    private readonly drafts: DocumentDrafts,
    private readonly documents: DocumentsService,
  ) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<EffectPayload, EffectRefusal>> {
    const read = await this.read(payload, tx);
    return read.ok ? ok({ draft: read.value.draft.id, hash: read.value.hash, affirmWithin: read.value.days }) : read;
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const read = await this.read(payload, tx);
    if (!read.ok) return read;
    const { draft, days } = read.value;
    const { kind, language, clauses, parentHash } = draft;
    const version = { content: { kind, language, clauses }, parentHash, affirmWithinDays: days };
    const adopted = await this.documents.adopt(tx, version, { decisionId: decision.id, on: decision.today });
    if (!adopted.ok)
      return refuseEffect(adopted.error.code, 'A version is adopted by a decision in force, and by nothing else.');
    await tx.delete(DocumentDraftEntity, { id: draft.id });
    return ok(undefined);
  }

  private async read(
    { draft: id, hash, affirmWithin }: EffectPayload,
    tx: EntityManager,
  ): Promise<Result<{ draft: DocumentDraftEntity; hash: string; days: number }, EffectRefusal>> {
    const draft = typeof id === 'string' ? await this.drafts.find(id, tx) : null;
    if (draft?.kind !== this.kind) return refuseEffect('DRAFT_UNKNOWN', 'draft: there is no such draft.');
    if (documentHash(draft) !== hash)
      return refuseEffect(
        'DRAFT_CHANGED',
        'hash: the draft was changed after it was read. Read it again and decide on it.',
      );
    const days = affirmWithin ?? USUAL_WINDOW_DAYS;
    const sound = typeof days === 'number' && days >= SHORTEST_WINDOW_DAYS && days <= LONGEST_WINDOW_DAYS;
    return sound ? ok({ draft, hash, days }) : refuseEffect('WINDOW_INVALID', 'affirmWithin: from 14 to 365 days.');
  }
}
