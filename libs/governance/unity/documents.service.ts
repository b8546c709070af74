import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type Day, newId, ok, type Result } from '#domain-kit';
import { commitText } from '#ledger';
import type { EntityManager } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import { checkAdoption } from '../domain/affirmations.js';
import { clauseHash, lineageOf } from '../domain/document-clauses.js';
import type { AdoptionRefusal } from '../domain/document.refusals.js';
import type { DocumentContent, DocumentKind } from '../domain/document.types.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { DocumentParents } from './document-parents.service.js';
import { DocumentTextEntity } from './document-text.entity.js';
import { DocumentVersionEntity } from './document-version.entity.js';

/** A version as a decision adopts it. */
export interface NewVersion {
  /** With clauses as `checkClauses` answers them. */
  readonly content: DocumentContent;
  /** `documentHash` of the text from which it came; null: written by the organization. */
  readonly parentHash: string | null;
  /** Null where a founding assembly adopts it. */
  readonly affirmWithinDays: number | null;
}

/** By which decision a version of each kind is adopted, and how the ledger calls it. */
export const ADOPTION: Readonly<Record<DocumentKind, { effect: string; entry: `${DocumentKind}.adopted` }>> = {
  'points-of-unity': { effect: 'unity.adopt', entry: 'points-of-unity.adopted' },
  'member-obligations': { effect: 'obligations.adopt', entry: 'member-obligations.adopted' },
  'working-rules': { effect: 'rules.adopt', entry: 'working-rules.adopted' },
};

/** What an organization unites on and how it works together, in versions that nobody changes. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly ledger: LedgerService,
    private readonly parents: DocumentParents,
  ) {}

  /** Makes the next version, in the transaction of the decision that adopts it. */
  async adopt(
    tx: EntityManager,
    { content, parentHash, affirmWithinDays }: NewVersion,
    by: { readonly decisionId: string; readonly on: Day },
  ): Promise<Result<DocumentVersionEntity, AdoptionRefusal>> {
    const { kind, language, clauses } = content;
    const decision = await tx.findOneBy(DecisionEntity, { id: by.decisionId });
    const adopts = checkAdoption(decision, ADOPTION[kind].effect);
    if (!adopts.ok) return adopts;
    const parent = parentHash === null ? undefined : await this.parents.find(parentHash, tx);
    const lineage = lineageOf(clauses, parent?.clauses);
    const version = 1 + ((await tx.maximum(DocumentVersionEntity, 'version', { kind })) ?? 0);
    const salt = randomBytes(32);
    const words = canonicalJson({ clauses: clauses.map(({ title, text }) => ({ title, text })), language });
    const made = tx.create(DocumentVersionEntity, {
      ...{ id: newId(), kind, version, decisionId: by.decisionId, adoptedOn: by.on, lineage, affirmWithinDays },
      ...{ parentHash: parent?.hash ?? null, textCommitment: commitText(salt, words) },
      clauseHashes: clauses.map((clause) => clauseHash(clause)),
    });
    await tx.insert(DocumentVersionEntity, made);
    // TypeORM's type for a jsonb value of an insert knows no readonly members.
    await tx.insert(DocumentTextEntity, { versionId: made.id, salt, language, clauses: clauses as never });
    await this.ledger.append(tx, {
      kind: ADOPTION[kind].entry,
      subject: {
        ids: { decision: by.decisionId },
        figures: { version, clauses: clauses.length },
        commitments: { text: made.textCommitment },
      },
    });
    return ok(made);
  }
}
