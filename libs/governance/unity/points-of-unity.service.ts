import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type Day, err, newId, ok, type Result } from '#domain-kit';
import { commitText } from '#ledger';
import { DataSource, type EntityManager } from 'typeorm';
import type { DecisionEntity } from '../decision.entity.js';
import { checkClauses, type Clause, lineageOf } from '../domain/points-of-unity.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { PointsOfUnityEntity } from './points-of-unity.entity.js';
import { PointsOfUnityTextEntity } from './points-of-unity-text.entity.js';
import { findPack } from './unity-packs.js';

/** A document as a body would adopt it. */
export interface UnityDraft {
  /** Code of the pack from which it came; absent: written by the organization. */
  readonly pack?: string | null | undefined;
  readonly language: 'en' | 'es';
  readonly clauses: readonly Clause[];
}

export interface ReadablePointsOfUnity {
  readonly adopted: PointsOfUnityEntity;
  readonly language: string | null;
  /** Null where the words were erased. */
  readonly clauses: readonly Clause[] | null;
}

/** What an organization unites on, in versions. Each is adopted by a decision that is in force. */
@Injectable()
export class PointsOfUnityService {
  constructor(
    private readonly db: DataSource,
    private readonly ledger: LedgerService,
  ) {}

  /** The draft trimmed, or the field that cannot be adopted: `pack`, `clauses`, `clauses.1.title`. */
  check(draft: UnityDraft): Result<UnityDraft, string> {
    if (draft.pack && !findPack(draft.pack)) return err('pack');
    const checked = checkClauses(draft.clauses);
    if (checked.ok) return ok({ ...draft, clauses: checked.value });
    return err(checked.error ? `clauses.${checked.error}` : 'clauses');
  }

  /** Makes the next version in the transaction of the decision that adopts it. Takes what `check` answered. */
  async adopt(tx: EntityManager, draft: UnityDraft, by: { decision: DecisionEntity; on: Day }): Promise<void> {
    const { clauses, language } = draft;
    const salt = randomBytes(32);
    const id = newId();
    const version = 1 + (await this.versions(tx));
    const textCommitment = commitText(
      salt,
      canonicalJson({ clauses: clauses.map(({ title, text }) => ({ title, text })), language }),
    );
    await tx.insert(PointsOfUnityEntity, {
      ...{ id, version, decisionId: by.decision.id, adoptedOn: by.on, textCommitment, pack: draft.pack ?? null },
      lineage: lineageOf(clauses, draft.pack ? findPack(draft.pack)?.clauses[language] : undefined),
    });
    // TypeORM's type for a jsonb value of an insert knows no readonly members.
    await tx.insert(PointsOfUnityTextEntity, { pointsOfUnityId: id, salt, language, clauses: clauses as never });
    await this.ledger.append(tx, {
      kind: 'points-of-unity.adopted',
      subject: {
        ids: { decision: by.decision.id },
        figures: { version, clauses: clauses.length },
        commitments: { text: textCommitment },
      },
    });
  }

  /** The version in force; null before the first. */
  async current(): Promise<ReadablePointsOfUnity | null> {
    const [latest] = await this.db.manager.find(PointsOfUnityEntity, { order: { version: 'DESC' }, take: 1 });
    if (!latest) return null;
    const words = await this.db.manager.findOneBy(PointsOfUnityTextEntity, { pointsOfUnityId: latest.id });
    return { adopted: latest, language: words?.language ?? null, clauses: words?.clauses ?? null };
  }

  private async versions(tx: EntityManager): Promise<number> {
    return (await tx.maximum(PointsOfUnityEntity, 'version')) ?? 0;
  }
}
