import { Injectable } from '@nestjs/common';
import type { PoolMember, RotationFacts, ServedTerm } from '#ballots';
import { addDays, type Day } from '#domain-kit';
import { PersonEntity } from '#identity';
import { DataSource, type EntityManager } from 'typeorm';
import type { OfficeEntity } from '../office.entity.js';
import { OfficePolicies } from '../office-policies.service.js';
import { PoolChoiceEntity } from './pool-choice.entity.js';
import { TurnPassEntity } from './turn-pass.entity.js';
import { TurnSwapEntity } from './turn-swap.entity.js';

interface TermRow {
  readonly id: string;
  readonly holderRef: string;
  readonly beginsOn: Day;
  readonly endsOn: Day;
  readonly endedOn: Day | null;
}

/** A term that a decision ended on its first day counts as a day: it was begun. */
const lastDayOf = ({ beginsOn, endsOn, endedOn }: TermRow): Day => {
  if (endedOn === null) return endsOn;
  const last = addDays(endedOn, -1);
  return last < beginsOn ? beginsOn : last;
};

/** Gathers from the record what decides a turn, and nothing else. */
@Injectable()
export class RotationFactsReader {
  constructor(
    private readonly db: DataSource,
    private readonly policies: OfficePolicies,
  ) {}

  /** Null if the office is not filled by rotation on that day. */
  async of(
    office: Pick<OfficeEntity, 'id' | 'code'>,
    day: Day,
    tx: EntityManager = this.db.manager,
  ): Promise<RotationFacts | null> {
    const policy = await this.policies.on(tx, office.id, day);
    if (policy?.method !== 'rotation') return null;
    const { termDays, cooldownTerms, seats, seed } = policy;
    const officeId = office.id;
    const pool = await this.pool(tx, officeId, day);
    const terms = await this.terms(tx, officeId);
    const passes = await tx.find(TurnPassEntity, { where: { officeId }, order: { turn: 'ASC', personRef: 'ASC' } });
    const swaps = await tx.find(TurnSwapEntity, { where: { officeId, state: 'accepted' }, order: { position: 'ASC' } });
    return {
      office: office.code,
      day,
      rule: { termDays, cooldownTerms, seats },
      seed,
      pool,
      terms,
      passes: passes.map(({ turn, personRef }) => ({ turn, ref: personRef })),
      swaps: swaps.map(({ turn, giverRef, takerRef }) => ({ turn, giverRef, takerRef })),
    };
  }

  /** Every term of the office in the order in which the ledger has them. */
  async terms(tx: EntityManager, officeId: string): Promise<ServedTerm[]> {
    const rows = await tx.query<TermRow[]>(
      `SELECT mandate.id, holder_ref AS "holderRef", begins_on::text AS "beginsOn", ends_on::text AS "endsOn",
              ended_on::text AS "endedOn"
       FROM mandate LEFT JOIN ledger_entry ON kind = 'mandate.begun' AND subject->'ids'->>'mandate' = mandate.id::text
       WHERE office_id = $1 ORDER BY ledger_entry.index NULLS FIRST, begins_on, mandate.id`,
      [officeId],
    );
    return rows.map((row) => ({
      id: row.id,
      holderRef: row.holderRef,
      beginsOn: row.beginsOn,
      lastDay: lastDayOf(row),
    }));
  }

  /** All members of that day but those who left the pool, oldest members first. */
  private async pool(tx: EntityManager, officeId: string, day: Day): Promise<PoolMember[]> {
    const people = await tx
      .createQueryBuilder(PersonEntity, 'person')
      .select('person.ref', 'ref')
      .addSelect('person.member_since::text', 'memberSince')
      .where(`person.sphere = 'member'`)
      .andWhere('person.memberSince <= :day AND (person.leftOn IS NULL OR person.leftOn > :day)', { day })
      .orderBy('person.memberSince')
      .addOrderBy('person.ref')
      .getRawMany<{ ref: string; memberSince: Day }>();
    const choices = await tx.find(PoolChoiceEntity, { where: { officeId }, order: { position: 'ASC' } });
    const last = new Map(choices.map((choice) => [choice.personRef, choice]));
    return people
      .filter(({ ref }) => last.get(ref)?.choice !== 'left')
      .map(({ ref, memberSince }) => ({ ref, memberSince, inPoolSince: last.get(ref)?.chosenOn ?? memberSince }));
  }
}
