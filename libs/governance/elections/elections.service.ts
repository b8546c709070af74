import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  answerNomination,
  callElection,
  type ElectionPlan,
  type ElectionProgress,
  type Nomination,
  type NominationState,
  propose,
  readSigningKey,
  stateCandidacy,
} from '#ballots';
import { err, isUuid, newId, ok, type Result, tidyText } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource, type EntityManager } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import { CandidateWordsEntity } from './candidate-words.entity.js';
import { CoSigners } from './co-signers.port.js';
import type { ElectionRefusalCode } from './election.errors.js';
import { ElectionEntity } from './election.entity.js';
import { ElectionNominationEntity } from './election-nomination.entity.js';
import { VoterKeyEntity } from './voter-key.entity.js';

export type ElectionAnswer = Result<{ readonly id: string }, ElectionRefusalCode>;
export type ElectionCall = Omit<ElectionPlan, 'election'>;

export const progressOf = ({ plan, phase, since, countedOn }: ElectionEntity): ElectionProgress => ({
  plan,
  phase,
  since,
  countedOn,
});

/** Calls elections, and keeps who is proposed and what they answer. */
@Injectable()
export class Elections {
  @Optional() @Inject(CoSigners) private readonly coSigners?: CoSigners;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
  ) {}

  /** `calledBy` must hold `decision:record`: the caller has asked the guard. */
  async call(calledBy: string, call: ElectionCall): Promise<ElectionAnswer> {
    const today = await this.record.today();
    const plan: ElectionPlan = { ...call, election: newId() };
    const called = callElection(plan, today);
    if (!called.ok) return called;
    const { phase, since } = called.value;
    const row = { id: plan.election, plan, calledOn: today, calledBy, phase, since, countedOn: null, mandateId: null };
    const kept = await this.db.transaction(async (tx): Promise<ElectionAnswer> => {
      if (plan.coSigner !== undefined && !(await this.coSigners?.mayBeAsked(tx, plan.coSigner)))
        return err('COSIGNER_NOT_COMPARED');
      await tx.insert(ElectionEntity, row);
      if (plan.coSigner !== undefined) await this.coSigners?.ask(tx, plan);
      return ok({ id: plan.election });
    });
    if (kept.ok && plan.coSigner !== undefined) await this.coSigners?.wake();
    return kept;
  }

  propose(proposedBy: string, electionId: string, person: string): Promise<ElectionAnswer> {
    return this.nominate(electionId, async (tx, election, nominations) => {
      const members = await this.persons.membersOn(tx, await this.record.today(tx));
      return members.has(person) ? propose(nominations, election.phase, { person, proposedBy }) : err('PERSON_UNKNOWN');
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

  /** Why somebody stands, in their own words; '' takes them back. */
  stateCandidacy(by: string, electionId: string, typed: string): Promise<ElectionAnswer> {
    const words = tidyText(typed);
    return this.db.transaction(async (tx) => {
      const election = await lockElection(tx, electionId);
      if (!election) return err('ELECTION_UNKNOWN');
      const rows = await tx.findBy(ElectionNominationEntity, { electionId });
      const judged = stateCandidacy(rows.map(asNomination), election.phase, { by, words });
      if (!judged.ok) return judged;
      const nominationId = rows.find(({ personRef }) => personRef === by)!.id;
      if (words === '') await tx.delete(CandidateWordsEntity, { nominationId });
      else await tx.save(CandidateWordsEntity, { nominationId, words });
      return ok({ id: nominationId });
    });
  }

  private nominate(
    electionId: string,
    judge: (
      tx: EntityManager,
      election: ElectionEntity,
      nominations: Nomination[],
    ) => Promise<Result<Nomination, ElectionRefusalCode>>,
  ): Promise<ElectionAnswer> {
    return this.db.transaction(async (tx) => {
      const election = await lockElection(tx, electionId);
      if (!election) return err('ELECTION_UNKNOWN');
      const rows = await tx.findBy(ElectionNominationEntity, { electionId });
      const judged = await judge(tx, election, rows.map(asNomination));
      if (!judged.ok) return judged;
      const { person: personRef, proposedBy, state } = judged.value;
      const row = rows.find((one) => one.personRef === personRef);
      const id = row?.id ?? newId();
      await tx.save(ElectionNominationEntity, { id, electionId, personRef, proposedBy, state, number: null });
      return ok({ id });
    });
  }
}

const asNomination = ({ personRef: person, proposedBy, state }: ElectionNominationEntity): Nomination => ({
  person,
  proposedBy,
  state,
});

/** Until the transaction ends, nobody else takes a step of this election; `shared` lets others read and vote beside. */
export async function lockElection(tx: EntityManager, id: string, shared = false): Promise<ElectionEntity | null> {
  if (!isUuid(id)) return null;
  const mode = shared ? 'pessimistic_read' : 'pessimistic_write';
  return tx.findOne(ElectionEntity, { where: { id }, lock: { mode } });
}
