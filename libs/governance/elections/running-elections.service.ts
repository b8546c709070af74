import { Injectable } from '@nestjs/common';
import { contestedUntil, type ElectionPhase, type ElectionPlan, type NominationState } from '#ballots';
import type { Day } from '#domain-kit';
import { DataSource } from 'typeorm';

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
}

interface Row extends Pick<RunningElection, 'id' | 'phase' | 'nomination' | 'isOnRoll' | 'hasAsked'> {
  readonly plan: ElectionPlan;
  readonly countedOn: Day | null;
}

/** The elections that are not over, each as it concerns one person, without anybody's name. */
@Injectable()
export class RunningElections {
  constructor(private readonly db: DataSource) {}

  /** Earliest call first, at most 100. */
  async of(personRef: string): Promise<RunningElection[]> {
    const rows = await this.db.query<Row[]>(
      `SELECT election.id, phase, plan, counted_on::text AS "countedOn", nomination.state AS nomination,
         own.voter IS NOT NULL AS "isOnRoll", request.voter IS NOT NULL AS "hasAsked"
       FROM election
       LEFT JOIN election_nomination nomination ON nomination.election_id = election.id AND nomination.person_ref = $1
       LEFT JOIN election_voter own ON own.election_id = election.id AND own.person_ref = $1
       LEFT JOIN election_request request ON request.election_id = election.id AND request.voter = own.voter
       WHERE phase IN ('nominations', 'issuing', 'casting') OR (phase = 'counted' AND mandate_id IS NULL)
       ORDER BY called_on, election.id LIMIT 100`,
      [personRef],
    );
    return rows.map(({ plan, countedOn, ...row }) => {
      const { nominationsUntil, issuingUntil, castingUntil, issuesLate = false } = plan;
      const days = { nominationsUntil, issuingUntil, castingUntil, issuesLate };
      return { ...row, ...days, contestedUntil: countedOn && contestedUntil(plan, countedOn) };
    });
  }
}
