import { Inject, Injectable } from '@nestjs/common';
import { type Day, err, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { BodyRulesRecord } from '../body-rules.service.js';
import { DecisionEntity } from '../decision.entity.js';
import { DecisionsService } from '../decisions.service.js';
import { carries } from '../domain/body-rules.js';
import { type CountedVote, VOTED_RULES } from '../domain/body-rules.types.js';
import { isLapsed } from '../domain/decision-rules.js';
import type { RecordRefusal } from '../domain/decision.refusals.js';
import type { DecisionTask } from '../domain/decision.types.js';
import { NO_TASK } from '../domain/decision-tasks.js';
import { FoundingRecord } from '../founding-record.service.js';
import { conclude } from './domain/proposal.js';
import { decidedText, type HandsCounted, type Settled, settleHands } from './domain/proposal-count.js';
import type { ProposalRefusalCode } from './proposal-messages.js';
import { type Loaded, ProposalStore } from './proposal-store.service.js';

export type ConcludeRefusal = { readonly code: ProposalRefusalCode } | RecordRefusal;

/** What follows if it is carried, and what a room counted, where one did. */
export interface Conclusion {
  readonly task: DecisionTask;
  readonly room: (HandsCounted & { readonly rule: string }) | null;
}

/** The end of a proposal: the decision that a mandate-holder records, with its text word for word, and another seconds. */
@Injectable()
export class ProposalConclusions {
  @Inject() private readonly rules!: BodyRulesRecord;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly store: ProposalStore,
    private readonly decisions: DecisionsService,
  ) {}

  /** `by` must hold `decision:record`: the caller has asked the guard. Answers the id of the decision. */
  conclude(by: string, id: string, conclusion: Conclusion): Promise<Result<string, ConcludeRefusal>> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const today = await this.record.today(tx);
      const loaded = await this.store.load(tx, id, today);
      if (!loaded) return err({ code: 'PROPOSAL_UNKNOWN' });
      const { row, state, people } = loaded;
      if (state.way === 'room' && !people.has(by)) return err({ code: 'OTHER_BODY' });
      const allConsent = people.size > 0 && [...people].every((ref) => state.hands.get(ref) === 'consent');
      const lapsed = await this.lapsed(tx, row, today);
      const next = lapsed ? ok(state) : conclude(state, today, allConsent);
      if (!next.ok) return err({ code: next.error });
      const settled = lapsed ? ok(lapsed) : await this.settle(loaded, conclusion.room, today);
      if (!settled.ok) return err({ code: settled.error });
      const words = await this.store.text(tx, id, state.version);
      if (!words) return err({ code: 'TEXT_GONE' });
      const { rule, outcome, count, day } = { day: today, ...settled.value };
      const recorded = await this.decisions.recordIn(tx, by, {
        ...{ bodyId: row.bodyId, rule, outcome, count, day, effect: null },
        text: decidedText(words.title, words.text),
        ...{ citations: row.citations ?? [], citesWhatWas: true },
        task: outcome === 'carried' ? conclusion.task : NO_TASK,
      });
      if (!recorded.ok) return recorded;
      row.decisionId = recorded.value.id;
      await this.store.save(tx, loaded, { ...next.value, hands: new Map() }, { today, written: null });
      return ok(recorded.value.id);
    });
  }

  /**
   * What the body decided, where nobody seconded it in time: hands are gone once they are counted, so it is recorded anew
   * by the same count, as of the same day.
   */
  private async lapsed(
    tx: EntityManager,
    { decisionId }: Loaded['row'],
    today: Day,
  ): Promise<(Pick<DecisionEntity, 'rule' | 'outcome' | 'day'> & { readonly count: CountedVote | null }) | null> {
    const before = decisionId ? await tx.findOneByOrFail(DecisionEntity, { id: decisionId }) : null;
    if (!before || !isLapsed(before, today)) return null;
    const { id, rule, outcome, day } = before;
    return { rule, outcome, day, count: (await this.rules.counts(tx, [id])).get(id) ?? null };
  }

  private async settle(
    { row, state, people }: Loaded,
    room: Conclusion['room'],
    today: Day,
  ): Promise<Result<Settled, ProposalRefusalCode>> {
    if (state.phase === 'open' && state.way === 'room') {
      const rule = VOTED_RULES.find((one) => one === room?.rule);
      if (!room || !rule) return err('COUNT_OF_THE_ROOM');
      const { present, inFavour, against } = room;
      const count = { present, inFavour, against, announcedOn: state.windowFrom };
      const isCarried = carries(rule, { ...count, electorate: people.size });
      return ok({ rule, count, outcome: isCarried ? 'carried' : 'lost' });
    }
    const settled = settleHands(state, people, await this.rules.on(this.db.manager, row.bodyId, today));
    return settled.rule === 'consensus' && state.phase === 'open' && settled.outcome === 'lost'
      ? err('NOBODY_CONSENTED')
      : ok(settled);
  }
}
