import { Injectable } from '@nestjs/common';
import {
  answerNomination,
  callElection,
  type ElectionPlan,
  type ElectionProgress,
  type NominationState,
  propose,
  readSigningKey,
} from '#ballots';
import { err, isUuid, newId, ok, type Result } from '#domain-kit';
import { PersonEntity } from '#identity';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import type { ElectionRefusalCode } from './election.errors.js';
import { ElectionEntity } from './election.entity.js';
import { ElectionNominationEntity } from './election-nomination.entity.js';
import { ElectionRequestEntity } from './election-request.entity.js';
import { ElectionSignerEntity } from './election-signer.entity.js';
import { ElectionVoterEntity } from './election-voter.entity.js';
import { VoterKeyEntity } from './voter-key.entity.js';

export type ElectionAnswer = Result<{ readonly id: string }, ElectionRefusalCode>;
export type ElectionCall = Omit<ElectionPlan, 'election'>;

/** What one member reads of an election: where it stands, who stands, and what is their own. */
export interface ReadableElection {
  readonly election: ElectionEntity;
  readonly nominations: readonly ElectionNominationEntity[];
  /** Their random number; null before the opening, and for who is not on the roll. */
  readonly voter: string | null;
  /** A paper was asked for in their name. */
  readonly hasAsked: boolean;
  readonly paperKey: string | null;
}

export const progressOf = ({ plan, phase, since, countedOn }: ElectionEntity): ElectionProgress => ({
  plan,
  phase,
  since,
  countedOn,
});

/** Calls elections, and keeps who is proposed and what they answer. */
@Injectable()
export class Elections {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  /** `calledBy` must hold `decision:record`: the caller has asked the guard. */
  async call(calledBy: string, call: ElectionCall): Promise<ElectionAnswer> {
    const today = await this.record.today();
    const plan: ElectionPlan = { ...call, election: newId() };
    const called = callElection(plan, today);
    if (!called.ok) return called;
    const { phase, since } = called.value;
    const row = { id: plan.election, plan, calledOn: today, calledBy, phase, since, countedOn: null };
    await this.db.manager.insert(ElectionEntity, row);
    return ok({ id: plan.election });
  }

  propose(proposedBy: string, electionId: string, person: string): Promise<ElectionAnswer> {
    return this.nominate(electionId, async (tx, election, nominations) => {
      const known = await tx.existsBy(PersonEntity, { ref: person, sphere: 'member', leftOn: IsNull() });
      return known ? propose(nominations, election.phase, { person, proposedBy }) : err('PERSON_UNKNOWN');
    });
  }

  answer(by: string, electionId: string, answer: Exclude<NominationState, 'proposed'>): Promise<ElectionAnswer> {
    return this.nominate(electionId, async (_, { phase }, nominations) =>
      answerNomination(nominations, phase, { person: by, by, answer }),
    );
  }

  /** A new device takes the place of the one before, for elections that are opened later. */
  async registerKey(personRef: string, key: string): Promise<Result<void, ElectionRefusalCode>> {
    if (!readSigningKey(key)) return err('KEY_UNUSABLE');
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const holder = await tx.findOneBy(VoterKeyEntity, { key });
      if (holder && holder.personRef !== personRef) return err('KEY_TAKEN');
      await tx.upsert(VoterKeyEntity, { personRef, key }, ['personRef']);
      return ok(undefined);
    });
  }

  /** Latest first. */
  async list(reader: string): Promise<ReadableElection[]> {
    const elections = await this.db.manager.find(ElectionEntity, { order: { calledOn: 'DESC', id: 'ASC' }, take: 100 });
    return Promise.all(elections.map((election) => this.readable(election, reader)));
  }

  async find(electionId: string, reader: string): Promise<ReadableElection | null> {
    const election = isUuid(electionId) ? await this.db.manager.findOneBy(ElectionEntity, { id: electionId }) : null;
    return election && this.readable(election, reader);
  }

  private async readable(election: ElectionEntity, personRef: string): Promise<ReadableElection> {
    const { id: electionId } = election;
    const tx = this.db.manager;
    const own = await tx.findOneBy(ElectionVoterEntity, { electionId, personRef });
    const signer = await tx.findOneBy(ElectionSignerEntity, { electionId });
    return {
      election,
      nominations: await tx.find(ElectionNominationEntity, { where: { electionId }, order: { personRef: 'ASC' } }),
      voter: own?.voter ?? null,
      hasAsked: own !== null && (await tx.existsBy(ElectionRequestEntity, { electionId, voter: own.voter })),
      paperKey: signer?.paperKey ?? null,
    };
  }

  private nominate(
    electionId: string,
    judge: (
      tx: EntityManager,
      election: ElectionEntity,
      nominations: { person: string; proposedBy: string; state: NominationState }[],
    ) => Promise<Result<{ person: string; proposedBy: string; state: NominationState }, ElectionRefusalCode>>,
  ): Promise<ElectionAnswer> {
    return this.db.transaction(async (tx) => {
      const election = await lockElection(tx, electionId);
      if (!election) return err('ELECTION_UNKNOWN');
      const rows = await tx.findBy(ElectionNominationEntity, { electionId });
      const known = rows.map(({ personRef: person, proposedBy, state }) => ({ person, proposedBy, state }));
      const judged = await judge(tx, election, known);
      if (!judged.ok) return judged;
      const { person: personRef, proposedBy, state } = judged.value;
      const row = rows.find((one) => one.personRef === personRef);
      const id = row?.id ?? newId();
      await tx.save(ElectionNominationEntity, { id, electionId, personRef, proposedBy, state, number: null });
      return ok({ id });
    });
  }
}

/** Until the transaction ends, nobody else takes a step of this election; `shared` lets others read and vote beside. */
export async function lockElection(tx: EntityManager, id: string, shared = false): Promise<ElectionEntity | null> {
  if (!isUuid(id)) return null;
  const mode = shared ? 'pessimistic_read' : 'pessimistic_write';
  return tx.findOne(ElectionEntity, { where: { id }, lock: { mode } });
}
