import { Injectable } from '@nestjs/common';
import { type Day, err, ok, type Result } from '#domain-kit';
import { type EntityManager, In } from 'typeorm';
import { standingOf } from '../domain/affirmations.js';
import type { VotingRefusal } from '../domain/document.refusals.js';
import { AffirmationEntity } from './affirmation.entity.js';
import { DocumentsReader } from './documents-reader.service.js';
import { VotingRight } from './voting-right.port.js';

/** A member takes part in deciding until the days for affirming the points of unity are over, and again once they are affirmed (R34). */
@Injectable()
export class AffirmedVotingRight extends VotingRight {
  constructor(private readonly documents: DocumentsReader) {
    super();
  }

  /** Asks for a person’s words only where something can lapse: it runs with every request. */
  override async of(
    tx: EntityManager,
    { ref, memberSince }: { readonly ref: string; readonly memberSince: Day },
    today: Day,
  ): Promise<Result<void, VotingRefusal>> {
    const versions = await this.documents.versions('points-of-unity', tx);
    const person = { memberSince, today };
    if (standingOf(versions, [], person).state !== 'lapsed') return ok(undefined);
    const clauseHash = In([...versions.at(-1)!.clauseHashes]);
    const acts = await tx.find(AffirmationEntity, {
      where: { personRef: ref, clauseHash },
      order: { position: 'ASC' },
    });
    return standingOf(versions, acts, person).state === 'lapsed' ? err({ code: 'AFFIRMATION_LAPSED' }) : ok(undefined);
  }
}
