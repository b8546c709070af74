import { Inject, Injectable } from '@nestjs/common';
import { type Day, err, isUuid, type Language, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { BodyRulesRecord } from '../body-rules.service.js';
import { DecisionEntity } from '../decision.entity.js';
import { DecisionsService } from '../decisions.service.js';
import type { DecisionCount } from '../domain/body-rules.types.js';
import { isLapsed } from '../domain/decision-rules.js';
import type { RecordRefusal } from '../domain/decision.refusals.js';
import type { DecisionOutcome, DecisionRule } from '../domain/decision.types.js';
import { ElectionEntity } from '../elections/election.entity.js';
import { FoundingRecord } from '../founding-record.service.js';
import { MandateEntity } from '../mandate.entity.js';
import { OfficeEntity } from '../office.entity.js';
import { countOn, outcomeOf } from './domain/petition.js';
import type { RecallRefusalCode } from './recall-messages.js';
import { RecallPetitionEntity } from './recall-petition.entity.js';
import { RecallVotes } from './recall-votes.service.js';
import { decidedWords } from './recall-words.js';

export type ConcludeRecallRefusal = { readonly code: RecallRefusalCode } | RecordRefusal;

/** What a meeting counted on ending the mandate, and on which day. */
export type RoomVote = Omit<DecisionCount, 'announcedOn'> & { readonly day: Day };

interface Counted {
  readonly count: DecisionCount;
  readonly day: Day;
  /** Null where a meeting voted. */
  readonly roll: number | null;
}

interface Settled extends Counted {
  readonly rule: DecisionRule;
  readonly outcome: DecisionOutcome;
}

/** The outcome of a vote on a mandate, as the decision that a mandate-holder records and another seconds. */
@Injectable()
export class RecallConclusions {
  @Inject() private readonly rules!: BodyRulesRecord;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly votes: RecallVotes,
    private readonly decisions: DecisionsService,
  ) {}

  /** `by` must hold `decision:record`. What a ballot came to, nobody says: it is counted. Answers the id of the decision. */
  conclude(
    by: string,
    id: string,
    { language, room }: { readonly language: Language; readonly room: RoomVote | null },
  ): Promise<Result<string, ConcludeRecallRefusal>> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const row = isUuid(id) ? await tx.findOneBy(RecallPetitionEntity, { id }) : null;
      if (!row) return err({ code: 'PETITION_UNKNOWN' });
      const today = await this.record.today(tx);
      const mandate = await tx.findOneByOrFail(MandateEntity, { id: row.mandateId });
      if (mandate.holderRef === by) return err({ code: 'OWN_MANDATE' });
      if (mandate.endedOn !== null || mandate.endsOn < today) return err({ code: 'MANDATE_OVER' });
      const lapsed = await this.lapsed(tx, row, today);
      const settled = lapsed ? ok(lapsed) : await this.settle(tx, row, room);
      if (!settled.ok) return err({ code: settled.error });
      const { count, day, roll, rule, outcome } = settled.value;
      const body = await this.votes.body(tx);
      const { title } = await tx.findOneByOrFail(OfficeEntity, { id: mandate.officeId });
      const payload = { mandateId: mandate.id, moderatorRef: by };
      const recorded = await this.decisions.recordIn(tx, by, {
        ...{ bodyId: body.id, rule, outcome, day, count },
        text: decidedWords(row.kind, outcome === 'carried' ? 'carried' : 'lost', title)[language],
        effect: outcome === 'carried' ? { kind: 'mandate.recall', payload } : null,
        ballot: { matter: 'recall', roll },
      });
      if (!recorded.ok) return recorded;
      const decisionId = recorded.value.id;
      // The rest after a vote counts from its first record, however often nobody seconds it.
      const closedOn = row.closedOn ?? today;
      await tx.update(RecallPetitionEntity, { id: row.id }, { phase: 'decided', decisionId, closedOn });
      return ok(decisionId);
    });
  }

  private async settle(
    tx: EntityManager,
    row: RecallPetitionEntity,
    room: RoomVote | null,
  ): Promise<Result<Settled, RecallRefusalCode>> {
    const counted = await this.counted(tx, row, room);
    if (!counted.ok) return counted;
    const { count, day, roll } = counted.value;
    const rules = await this.votes.rulesOn(tx, day);
    if (!rules) return err('RECALL_WITHOUT_RULES');
    const electorate = roll ?? (await this.rules.electorate(tx, await this.votes.body(tx), day));
    const outcome = outcomeOf({ ...count, electorate }, rules, day);
    return outcome === 'void' ? err('VOTE_VOID') : ok({ ...counted.value, rule: rules.thresholds.recall, outcome });
  }

  private async counted(
    tx: EntityManager,
    { phase, kind, electionId, electorate, announcedOn, heldOn }: RecallPetitionEntity,
    room: RoomVote | null,
  ): Promise<Result<Counted, RecallRefusalCode>> {
    if (phase !== 'ballot' && phase !== 'room') return err('NOT_OPEN');
    if (electionId) {
      const { phase: at, countedOn } = await tx.findOneByOrFail(ElectionEntity, { id: electionId });
      if (at !== 'counted') return err('NOT_COUNTED');
      const count = countOn(kind, await this.votes.answers(tx, electionId), announcedOn!);
      return ok({ count, day: countedOn!, roll: electorate });
    }
    if (!room) return err('COUNT_OF_THE_ROOM');
    const { day, ...count } = room;
    return day < heldOn! ? err('NOT_YET_HELD') : ok({ count: { ...count, announcedOn }, day, roll: null });
  }

  /** What was decided, where nobody seconded it in time: it is recorded anew by the same count, as of the same day. */
  private async lapsed(tx: EntityManager, { decisionId }: RecallPetitionEntity, today: Day): Promise<Settled | null> {
    const before = decisionId ? await tx.findOneByOrFail(DecisionEntity, { id: decisionId }) : null;
    if (!before || !isLapsed(before, today)) return null;
    const { id, rule, outcome, day } = before;
    const { electorate, ...count } = (await this.rules.counts(tx, [id])).get(id)!;
    return { rule, outcome, day, count, roll: electorate };
  }
}
