import { Inject, Injectable } from '@nestjs/common';
import { type Day, err, isUuid, type Language, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { BodyRulesRecord } from '../body-rules.service.js';
import { DecisionEntity } from '../decision.entity.js';
import { DecisionsService } from '../decisions.service.js';
import type { DecisionCount } from '../domain/body-rules.types.js';
import type { RecordRefusal } from '../domain/decision.refusals.js';
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
      const counted = await this.counted(tx, row, room);
      if (!counted.ok) return err({ code: counted.error });
      const { count, day, roll } = counted.value;
      const body = await this.votes.body(tx);
      const rules = await this.votes.rulesOn(tx, day);
      if (!rules) return err({ code: 'RECALL_WITHOUT_RULES' });
      const electorate = roll ?? (await this.rules.electorate(tx, body, day));
      const outcome = outcomeOf({ ...count, electorate }, rules, day);
      if (outcome === 'void') return err({ code: 'VOTE_VOID' });
      const { title } = await tx.findOneByOrFail(OfficeEntity, { id: mandate.officeId });
      const payload = { mandateId: mandate.id, moderatorRef: by };
      const recorded = await this.decisions.recordIn(tx, by, {
        ...{ bodyId: body.id, rule: rules.thresholds.recall, outcome, day, count },
        text: decidedWords(row.kind, outcome, title)[language],
        effect: outcome === 'carried' ? { kind: 'mandate.recall', payload } : null,
        ballot: { matter: 'recall', roll },
      });
      if (!recorded.ok) return recorded;
      const decisionId = recorded.value.id;
      await tx.update(RecallPetitionEntity, { id: row.id }, { phase: 'decided', decisionId, closedOn: today });
      return ok(decisionId);
    });
  }

  private async counted(
    tx: EntityManager,
    row: RecallPetitionEntity,
    room: RoomVote | null,
  ): Promise<Result<Counted, RecallRefusalCode>> {
    const { phase, kind, electionId, electorate, announcedOn, heldOn } = row;
    const isVoted = phase === 'ballot' || phase === 'room' || (phase === 'decided' && (await this.hasLapsed(tx, row)));
    if (!isVoted) return err('NOT_OPEN');
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

  /** Nobody seconded it in time: the same outcome is recorded anew. */
  private async hasLapsed(tx: EntityManager, { decisionId }: RecallPetitionEntity): Promise<boolean> {
    return decisionId !== null && (await tx.existsBy(DecisionEntity, { id: decisionId, state: 'lapsed' }));
  }
}
