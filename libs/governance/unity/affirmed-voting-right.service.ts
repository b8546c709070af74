import { Injectable } from '@nestjs/common';
import { type Day, ok, type Result } from '#domain-kit';
import { PersonEntity } from '#identity';
import { type EntityManager, In } from 'typeorm';
import { checkVote, standingOf } from '../domain/affirmations.js';
import type { VotingRefusal } from '../domain/document.refusals.js';
import { AffirmationEntity } from './affirmation.entity.js';
import { DocumentsReader } from './documents-reader.service.js';
import { VotingRight } from './voting-right.port.js';

const EVER: Day = '0001-01-01';

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
    return checkVote(standingOf(versions, acts, person));
  }

  override async among(tx: EntityManager, refs: ReadonlySet<string>, day: Day): Promise<ReadonlySet<string>> {
    const all = await this.documents.versions('points-of-unity', tx);
    const versions = all.filter(({ adoptedOn }) => adoptedOn <= day);
    const lapsed = (acts: readonly AffirmationEntity[], memberSince: Day): boolean =>
      standingOf(versions, acts, { memberSince, today: day }).state === 'lapsed';
    // Whoever is a member longest has the least days left: if not theirs, nobody's are over.
    if (!lapsed([], EVER)) return refs;
    const of = { personRef: In([...refs]), clauseHash: In([...versions.at(-1)!.clauseHashes]) };
    const said = await tx.find(AffirmationEntity, { where: of, order: { position: 'ASC' } });
    const acts = Map.groupBy(
      said.filter((one) => one.day <= day),
      ({ personRef }) => personRef,
    );
    const people = await tx.find(PersonEntity, {
      where: { ref: In([...refs]) },
      select: { ref: true, memberSince: true },
    });
    const entitled = people.filter(({ ref, memberSince }) => !lapsed(acts.get(ref) ?? [], memberSince));
    return new Set(entitled.map(({ ref }) => ref));
  }
}
