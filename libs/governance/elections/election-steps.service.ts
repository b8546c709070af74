import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  type BoardEntry,
  countBoard,
  type ElectionStep,
  type EntryOf,
  type RequestEntry,
  SIGNER_ROLES,
  stateIssued,
  takeStep,
} from '#ballots';
import { type Day, err, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import { GOVERNANCE_OPTIONS, type GovernanceOptions } from '../governance.options.js';
import { type CoSigned, CoSigners } from './co-signers.port.js';
import { answerEntries } from './election-answers.js';
import { ElectionBoards, boardRoot } from './election-boards.service.js';
import type { ElectionRefusalCode } from './election.errors.js';
import { ElectionEntity } from './election.entity.js';
import { type ElectionKeys, makeElectionKeys, readSecret } from './election-keys.js';
import { ElectionOpening } from './election-opening.service.js';
import { ElectionRequestEntity } from './election-request.entity.js';
import { ElectionSignerEntity } from './election-signer.entity.js';
import { type ElectionAnswer, lockElection, progressOf } from './elections.service.js';
import { OpenBallotEntity } from './open-ballot.entity.js';

type Taken = Result<void, ElectionRefusalCode>;

/** Who takes a step: whoever holds the office for it, or the node on the day that was fixed at the opening. */
export type Leader = 'office' | 'rule';

/** What an opening fixes besides the call. */
interface Opening {
  readonly day: Day;
  readonly roll: readonly string[];
  readonly candidates: readonly EntryOf<'candidate'>[];
  readonly keys: ElectionKeys;
  readonly coSigner?: EntryOf<'signer'> | undefined;
}

const hasCoSigner = ({ plan }: ElectionEntity): boolean => plan.coSigner !== undefined;

/** Takes an election from phase to phase: each step is a transaction, and writes its part of the board. */
@Injectable()
export class ElectionSteps {
  @Optional() @Inject(CoSigners) private readonly coSigners?: CoSigners;
  @Inject(GOVERNANCE_OPTIONS) private readonly options!: GovernanceOptions;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly boards: ElectionBoards,
    private readonly opening: ElectionOpening,
  ) {}

  /** Freezes the roll and the candidates, makes the keys, and anchors all of it before anybody can ask for a paper. */
  async open(id: string): Promise<ElectionAnswer> {
    const keys = await makeElectionKeys();
    return this.inTurn(id, 'office', async (tx, election, day) => {
      const roll = await this.opening.roll(tx, day);
      const standing = await this.opening.standing(tx, id);
      const step = { step: 'open', day, roll: roll.length, candidates: standing.length } as const;
      const coSigner = hasCoSigner(election) ? await this.coSigners!.signer(tx, id) : undefined;
      if (coSigner && !coSigner.ok && takeStep(progressOf(election), step).ok) return coSigner;
      const taken = await this.take(tx, election, step);
      if (!taken.ok) return taken;
      const candidates = await this.opening.freezeCandidates(tx, standing);
      await this.writeOpening(tx, election, {
        day,
        roll,
        candidates,
        keys,
        coSigner: coSigner?.ok ? coSigner.value : undefined,
      });
      return ok(undefined);
    });
  }

  /** Opens a vote on a mandate, in the transaction that found that it is due. Answers its id. */
  async openAtOnce(
    tx: EntityManager,
    { plan, answers, mandateId }: Pick<ElectionEntity, 'plan' | 'answers' | 'mandateId'>,
    { day, roll }: Pick<Opening, 'day' | 'roll'>,
  ): Promise<string> {
    const id = plan.election;
    const row = { id, plan, answers, mandateId, calledOn: day, calledBy: null, since: day, countedOn: null };
    // TypeORM's type for an array of an insert knows no readonly one.
    await tx.insert(ElectionEntity, { ...row, answers: [...(answers ?? [])], phase: 'issuing' });
    const candidates = answerEntries(id, answers ?? []);
    const election = await tx.findOneByOrFail(ElectionEntity, { id });
    await this.writeOpening(tx, election, { day, roll, candidates, keys: await makeElectionKeys() });
    return id;
  }

  private async writeOpening(
    tx: EntityManager,
    { id, calledOn, plan }: ElectionEntity,
    { day, roll, candidates, keys, coSigner }: Opening,
  ): Promise<void> {
    const { paperKey, statementKey } = keys;
    await tx.insert(ElectionSignerEntity, { electionId: id, ...keys });
    const { nodeId } = this.options;
    const entries = await this.boards.extend(tx, id, [
      { kind: 'called', day: calledOn, node: nodeId, plan },
      ...candidates,
      { kind: 'signer', role: 'instance', node: nodeId, paperKey, statementKey },
      ...(coSigner ? [coSigner] : []),
      ...(await this.opening.freezeRoll(tx, id, roll)),
      { kind: 'opened', day, roll: roll.length },
    ]);
    if (coSigner) await this.coSigners!.opened(tx, id, entries);
    await this.boards.anchor(tx, 'election.opened', { electionId: id, day, entries });
  }

  /**
   * Ends the issuing: requests go to the board, and the key that signs papers is gone before the first is put in. Where
   * papers are issued late, both wait for the closing. Where there is a co-signer, its statement is waited for.
   */
  beginCasting(id: string, leader: Leader = 'office'): Promise<ElectionAnswer> {
    return this.inTurn(id, leader, async (tx, election, day) => {
      const papers = await tx.countBy(ElectionRequestEntity, { electionId: id });
      const step = { step: 'begin-casting', day, papers } as const;
      const mayBegin = takeStep(progressOf(election), step).ok;
      const coSigned = mayBegin && hasCoSigner(election) ? await this.coSigned(tx, id) : undefined;
      if (coSigned && !coSigned.ok) return coSigned;
      const taken = await this.take(tx, election, step);
      if (!taken.ok || election.plan.issuesLate) return taken;
      await this.boards.extend(tx, id, await this.endIssuing(tx, id, { day, coSigned: coSigned?.value }));
      return ok(undefined);
    });
  }

  /** Writes the ballots in the order of their hashes, anchors the board, and empties what held them as they came. */
  close(id: string, leader: Leader = 'office'): Promise<ElectionAnswer> {
    return this.inTurn(id, leader, async (tx, election, day) => {
      const taken = await this.take(tx, election, { step: 'close', day });
      if (!taken.ok) return taken;
      await tx.query('LOCK TABLE "open_ballot" IN ACCESS EXCLUSIVE MODE');
      const all = await tx.find(OpenBallotEntity, { order: { electionId: 'ASC', key: 'ASC' } });
      const ballots = all.filter(({ electionId }) => electionId === id).map(({ entry }) => entry);
      await tx.query('SELECT "empty_open_ballot"()');
      const others = all.filter(({ electionId }) => electionId !== id);
      for (const other of others) await tx.insert(OpenBallotEntity, other);
      const issued = election.plan.issuesLate ? await this.endIssuing(tx, id, { day: election.since }) : [];
      const closed: BoardEntry = { kind: 'closed', day, ballots: ballots.length };
      const entries = await this.boards.extend(tx, id, [...issued, ...ballots, closed]);
      await tx.update(ElectionSignerEntity, { electionId: id }, { statementSecret: null });
      if (hasCoSigner(election)) await this.coSigners!.forget(tx, id);
      await this.boards.anchor(tx, 'election.closed', { electionId: id, day, entries });
      return ok(undefined);
    });
  }

  /** @param lot what each announced source said, in the order of the announcement; where no lot is needed it is left out */
  count(id: string, lot: readonly (readonly number[])[] | null, leader: Leader = 'office'): Promise<ElectionAnswer> {
    return this.inTurn(id, leader, async (tx, election, day) => {
      const { plan } = election;
      const entries = await this.boards.entries(tx, id);
      const { needsLot } = countBoard(plan, entries);
      const drawn: BoardEntry[] = needsLot && lot ? [{ kind: 'lot', values: lot }] : [];
      if (drawn.length > 0 && !isLot(lot!, plan.lotSources.length)) return err('LOT_INVALID');
      const taken = await this.take(tx, election, { step: 'count', day, needsLot: needsLot && !lot });
      if (!taken.ok) return taken;
      const { elected, digest } = countBoard(plan, [...entries, ...drawn]);
      const whole = await this.boards.extend(tx, id, [...drawn, { kind: 'result', day, elected, count: digest }]);
      await this.boards.anchor(tx, 'election.concluded', { electionId: id, day, entries: whole });
      return ok(undefined);
    });
  }

  cancel(id: string, leader: Leader = 'office'): Promise<ElectionAnswer> {
    return this.inTurn(id, leader, async (tx, election, day) => {
      const taken = await this.take(tx, election, { step: 'cancel', day });
      if (!taken.ok) return taken;
      await tx.update(ElectionSignerEntity, { electionId: id }, { paperSecret: null, statementSecret: null });
      if (hasCoSigner(election)) await this.coSigners!.cancel(tx, id);
      return taken;
    });
  }

  /** By anybody on the roll. The grounds are said where the body meets that decides on them. */
  contest(id: string, by: string): Promise<ElectionAnswer> {
    return this.inTurn(id, 'office', async (tx, election, day) =>
      (await this.opening.isOnRoll(tx, id, by))
        ? this.take(tx, election, { step: 'contest', day })
        : err('NOT_ON_ROLL'),
    );
  }

  /** The step that a decision takes, with what it asks of the board. */
  async decided(
    tx: EntityManager,
    { id, plan, phase }: ElectionEntity,
    step: 'certify' | 'dismiss-contest' | 'annul',
    day: Day,
  ): Promise<ElectionStep> {
    if (step !== 'annul' || phase !== 'closed') return { step, day };
    return { step, day, needsLot: countBoard(plan, await this.boards.entries(tx, id)).needsLot };
  }

  /** What a decision of two does: inside its transaction. */
  async decide(tx: EntityManager, id: string, step: 'certify' | 'dismiss-contest' | 'annul', day: Day): Promise<Taken> {
    const election = await lockElection(tx, id);
    if (!election) return err('ELECTION_UNKNOWN');
    return election.mandateId
      ? err('LED_BY_RULE')
      : this.take(tx, election, await this.decided(tx, election, step, day));
  }

  /** What the board says of the issuing, which began to end on `day`; no paper is signed after it. */
  private async endIssuing(
    tx: EntityManager,
    id: string,
    { day, coSigned }: { readonly day: Day; readonly coSigned?: CoSigned | undefined },
  ): Promise<BoardEntry[]> {
    const { requests: asked, opening } = await this.issued(tx, id);
    const requests = asked.map((request): RequestEntry =>
      coSigned?.voters.has(request.voter) ? { ...request, signedBy: [...SIGNER_ROLES] } : request,
    );
    const { statementSecret } = await tx.findOneByOrFail(ElectionSignerEntity, { electionId: id });
    const statement = stateIssued('instance', { election: id, requests, opening }, readSecret(statementSecret));
    await tx.update(ElectionSignerEntity, { electionId: id }, { paperSecret: null });
    return [...requests, statement, ...(coSigned ? [coSigned.statement] : []), { kind: 'casting', day }];
  }

  private async coSigned(tx: EntityManager, id: string): Promise<Result<CoSigned, ElectionRefusalCode>> {
    return this.coSigners!.end(tx, id, await this.issued(tx, id));
  }

  private async issued(tx: EntityManager, id: string): Promise<{ requests: RequestEntry[]; opening: string }> {
    const rows = await tx.findBy(ElectionRequestEntity, { electionId: id });
    return { requests: rows.map(({ entry }) => entry), opening: boardRoot(await this.boards.entries(tx, id)) };
  }

  private async take(tx: EntityManager, election: ElectionEntity, step: ElectionStep): Promise<Taken> {
    const taken = takeStep(progressOf(election), step);
    if (!taken.ok) return taken;
    const { phase, since, countedOn } = taken.value;
    await tx.update(ElectionEntity, { id: election.id }, { phase, since, countedOn });
    return ok(undefined);
  }

  private inTurn(
    id: string,
    leader: Leader,
    run: (tx: EntityManager, election: ElectionEntity, day: Day) => Promise<Taken>,
  ): Promise<ElectionAnswer> {
    return this.db
      .transaction(async (tx): Promise<ElectionAnswer> => {
        await this.record.lock(tx);
        const election = await lockElection(tx, id);
        if (!election) return err('ELECTION_UNKNOWN');
        if ((election.mandateId !== null) !== (leader === 'rule')) return err('LED_BY_RULE');
        const done = await run(tx, election, await this.record.today(tx));
        return done.ok ? ok({ id }) : done;
      })
      .finally(() => this.coSigners?.wake());
  }
}

const isLot = (lot: readonly (readonly number[])[], sources: number): boolean =>
  lot.length === sources &&
  sources > 0 &&
  lot.every((values) => values.length > 0 && values.every((value) => Number.isSafeInteger(value) && value >= 0));
