import { Injectable } from '@nestjs/common';
import { contestedUntil, type ElectionPhase, type ElectionPlan, nextStepFrom, type NominationState } from '#ballots';
import { addDays, type Day } from '#domain-kit';
import { DataSource } from 'typeorm';
import { SECONDED_WITHIN_DAYS } from '../domain/decision-rules.js';

/** Where an election stands for one person. It says nothing of ballots: whether somebody has voted is known to nobody. */
export interface RunningElection {
  readonly id: string;
  readonly phase: ElectionPhase;
  readonly nominationsUntil: Day;
  readonly issuingUntil: Day;
  readonly castingUntil: Day;
  readonly issuesLate: boolean;
  /** The last day on which the count can be contested; null before it is counted. */
  readonly contestedUntil: Day | null;
  /** What the person answered to being proposed; null for who was not. */
  readonly nomination: NominationState | null;
  readonly isOnRoll: boolean;
  /** A paper was asked for in their name. */
  readonly hasAsked: boolean;
  /** The first day on which somebody must take the next step; null where it is taken by itself, or waits for a second. */
  readonly stepFrom: Day | null;
}

interface Row extends Pick<RunningElection, 'id' | 'phase' | 'nomination' | 'isOnRoll' | 'hasAsked'> {
  readonly plan: ElectionPlan;
  readonly countedOn: Day | null;
  readonly since: Day;
  readonly isLed: boolean;
}

/** A decision on it is recorded, and can still be seconded. */
const IS_DECIDED = (
  from: string,
): string => `EXISTS (SELECT FROM decision WHERE effect_kind = 'election.decide' AND state = 'recorded'
  AND effect_payload->>'electionId' = election.id::text AND recorded_on >= ${from})`;
const secondedFrom = (today: Day): Day => addDays(today, -SECONDED_WITHIN_DAYS);

/** The elections that are not over, each as it concerns one person, without anybody's name. */
@Injectable()
export class RunningElections {
  constructor(private readonly db: DataSource) {}

  /** The day on which somebody must take the next step, by election; of those that wait for one. */
  async steps(today: Day): Promise<ReadonlyMap<string, Day>> {
    const rows = await this.db.query<Pick<Row, 'id' | 'phase' | 'plan' | 'countedOn' | 'since'>[]>(
      `SELECT id, phase, plan, since::text, counted_on::text AS "countedOn" FROM election
       WHERE mandate_id IS NULL AND phase NOT IN ('certified', 'annulled', 'cancelled') AND NOT ${IS_DECIDED('$1')}`,
      [secondedFrom(today)],
    );
    return new Map(rows.map(({ id, ...progress }) => [id, nextStepFrom(progress)!]));
  }

  /** Earliest call first, at most 100. */
  async of(personRef: string, today: Day): Promise<RunningElection[]> {
    const rows = await this.db.query<Row[]>(
      `SELECT election.id, phase, plan, counted_on::text AS "countedOn", nomination.state AS nomination,
         own.voter IS NOT NULL AS "isOnRoll", request.voter IS NOT NULL AS "hasAsked", since::text,
         mandate_id IS NULL AND NOT ${IS_DECIDED('$2')} AS "isLed"
       FROM election
       LEFT JOIN election_nomination nomination ON nomination.election_id = election.id AND nomination.person_ref = $1
       LEFT JOIN election_voter own ON own.election_id = election.id AND own.person_ref = $1
       LEFT JOIN election_request request ON request.election_id = election.id AND request.voter = own.voter
       WHERE phase IN ('nominations', 'issuing', 'casting')
         OR (phase IN ('closed', 'counted', 'contested') AND mandate_id IS NULL)
       ORDER BY called_on, election.id LIMIT 100`,
      [personRef, secondedFrom(today)],
    );
    return rows.map(({ plan, countedOn, since, isLed, ...row }) => {
      const { nominationsUntil, issuingUntil, castingUntil, issuesLate = false } = plan;
      const days = { nominationsUntil, issuingUntil, castingUntil, issuesLate };
      const stepFrom = isLed ? nextStepFrom({ plan, phase: row.phase, since, countedOn }) : null;
      return { ...row, ...days, contestedUntil: countedOn && contestedUntil(plan, countedOn), stepFrom };
    });
  }
}
