import { Inject, Injectable } from '@nestjs/common';
import { type ElectionPlan, ELECTORATE_MIN, entriesOf } from '#ballots';
import { type Day, newId } from '#domain-kit';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { isOfEverybody } from '../body-people.service.js';
import { BodyRulesRecord, type ReadableRules } from '../body-rules.service.js';
import { ElectionBoards } from '../elections/election-boards.service.js';
import { ElectionEntity } from '../elections/election.entity.js';
import { ElectionOpening } from '../elections/election-opening.service.js';
import { ElectionSteps } from '../elections/election-steps.service.js';
import { FoundingRecord } from '../founding-record.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { MandateEntity } from '../mandate.entity.js';
import { OfficeEntity } from '../office.entity.js';
import { ballotDays, countOn, outcomeOf, roomDay } from './domain/petition.js';
import type { Answers } from './domain/petition.types.js';
import { forgetSignatures } from './forget-signatures.js';
import { RecallPetitionEntity } from './recall-petition.entity.js';
import { BALLOT_ANSWERS, BALLOT_TITLES } from './recall-words.js';

/** Ballots are contested nowhere: what is wrong with one is said where two second its outcome. The format asks for a day. */
const CONTEST_DAYS = 1;
const TITLE_LENGTH = 200;

/** Who may vote on a mandate on a day, and by which rules. */
export interface Voting {
  readonly today: Day;
  readonly roll: readonly string[];
  readonly rules: ReadableRules;
}

/** Votes on mandates: opened at once, and taken from day to day by nobody. */
@Injectable()
export class RecallVotes {
  @Inject() private readonly rules!: BodyRulesRecord;
  @Inject() private readonly opening!: ElectionOpening;
  @Inject() private readonly boards!: ElectionBoards;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly steps: ElectionSteps,
    private readonly ledger: LedgerService,
  ) {}

  /** The body in which everybody is. */
  async body(tx: EntityManager): Promise<BodyEntity> {
    return (await tx.find(BodyEntity)).find(isOfEverybody)!;
  }

  async rulesOn(tx: EntityManager, day: Day): Promise<ReadableRules | null> {
    return this.rules.on(tx, (await this.body(tx)).id, day);
  }

  roll(tx: EntityManager, today: Day): Promise<string[]> {
    return this.opening.roll(tx, today);
  }

  /** Opens the vote that a petition asks for. Who had signed is forgotten with it. */
  async begin(tx: EntityManager, row: RecallPetitionEntity, { today, roll, rules }: Voting): Promise<void> {
    const { noticeDays } = rules;
    row.announcedOn = today;
    if (roll.length < ELECTORATE_MIN) Object.assign(row, { phase: 'room', heldOn: roomDay(today, noticeDays) });
    else {
      const days = ballotDays(today, noticeDays);
      row.electionId = await this.openBallot(tx, row, { today, roll, days });
      Object.assign(row, { phase: 'ballot', heldOn: days.castingUntil });
    }
    row.electorate = roll.length;
    await tx.save(RecallPetitionEntity, row);
    await forgetSignatures(tx, row.id);
    await this.ledger.append(tx, {
      kind: 'recall.opened',
      subject: {
        ids: { petition: row.id, mandate: row.mandateId, ...(row.electionId && { election: row.electionId }) },
        codes: { asks: row.kind, because: row.because },
        days: { on: today, heldOn: row.heldOn! },
        figures: { signatures: row.signatures ?? 0, electorate: roll.length },
      },
    });
  }

  /** What the papers of a counted ballot say. */
  async answers(tx: EntityManager, electionId: string): Promise<Answers> {
    const ballots = entriesOf(await this.boards.entries(tx, electionId), 'ballot');
    const said = (place: number) => ballots.filter(({ marks }) => marks[place] === 1).length;
    return { yes: said(0), no: said(1), blank: ballots.length - said(0) - said(1) };
  }

  /** Takes each step whose day has come. The same again changes nothing. */
  async advance(): Promise<void> {
    const phases = ['issuing', 'casting', 'closed'] as const;
    const where = { mandateId: Not(IsNull()), phase: In([...phases]) };
    for (const { id } of await this.db.manager.find(ElectionEntity, { where, select: { id: true } })) {
      const casting = await this.steps.beginCasting(id, 'rule');
      if (!casting.ok && casting.error === 'TOO_FEW_PAPERS') await this.toRoom(id);
      await this.steps.close(id, 'rule');
      const counted = await this.steps.count(id, null, 'rule');
      if (counted.ok) await this.endVoid(id);
    }
  }

  private async openBallot(
    tx: EntityManager,
    { kind, mandateId }: RecallPetitionEntity,
    { today, roll, days }: Pick<Voting, 'today' | 'roll'> & { readonly days: ReturnType<typeof ballotDays> },
  ): Promise<string> {
    const mandate = await tx.findOneByOrFail(MandateEntity, { id: mandateId });
    const { title } = await tx.findOneByOrFail(OfficeEntity, { id: mandate.officeId });
    const plan: ElectionPlan = {
      ...{ election: newId(), title: `${BALLOT_TITLES[kind]}: ${title}`.slice(0, TITLE_LENGTH) },
      ...{
        method: 'majority',
        seats: 1,
        ...days,
        contestDays: CONTEST_DAYS,
        lotSources: [],
        issuesLate: true,
        onAnswers: true,
      },
    };
    return this.steps.openAtOnce(tx, { plan, answers: BALLOT_ANSWERS[kind], mandateId }, { day: today, roll });
  }

  /** Fewer than five asked for a paper: nothing would be secret, and a meeting votes. */
  private async toRoom(electionId: string): Promise<void> {
    await this.steps.cancel(electionId, 'rule');
    await this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const row = await tx.findOneBy(RecallPetitionEntity, { electionId, phase: 'ballot' });
      if (!row) return;
      const today = await this.record.today(tx);
      const rules = await this.rulesOn(tx, today);
      const heldOn = roomDay(today, rules?.noticeDays ?? 0);
      await tx.update(
        RecallPetitionEntity,
        { id: row.id },
        { phase: 'room', electionId: null, announcedOn: today, heldOn },
      );
    });
  }

  /** Whoever had to record a count that decides nothing would have nothing to record. */
  private async endVoid(electionId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const row = await tx.findOneBy(RecallPetitionEntity, { electionId, phase: 'ballot' });
      if (!row) return;
      const closedOn = await this.record.today(tx);
      const rules = await this.rulesOn(tx, closedOn);
      const count = countOn(row.kind, await this.answers(tx, electionId), row.announcedOn!);
      const counted = { ...count, electorate: row.electorate! };
      if (!rules || outcomeOf(counted, rules, closedOn) === 'void')
        await tx.update(RecallPetitionEntity, { id: row.id }, { phase: 'void', closedOn });
    });
  }
}
