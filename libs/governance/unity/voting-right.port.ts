import type { Day, Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import type { VotingRefusal } from '../domain/document.refusals.js';

/** Whether a member may take part in deciding: vote, record and second a decision. Asked beside the mandate, never in place of it. */
export abstract class VotingRight {
  abstract of(
    tx: EntityManager,
    person: { readonly ref: string; readonly memberSince: Day },
    today: Day,
  ): Promise<Result<void, VotingRefusal>>;

  /** Of these persons, by reference, those who might take part on a day, also on one gone by: by what was said until then. */
  abstract among(tx: EntityManager, refs: ReadonlySet<string>, day: Day): Promise<ReadonlySet<string>>;
}
