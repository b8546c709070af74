import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { commitText } from '#ledger';
import { DataSource, type EntityManager } from 'typeorm';
import { BodiesWithPeople } from '../body-people.service.js';
import { BodyEntity } from '../body.entity.js';
import { BodyRulesRecord } from '../body-rules.service.js';
import { DecisionsService } from '../decisions.service.js';
import type { RecordRefusal } from '../domain/decision.refusals.js';
import { matterOf, mayBeByName } from '../domain/body-rules.js';
import type { DecisionDraft } from '../domain/decision.types.js';
import { FoundingRecord } from '../founding-record.service.js';
import { countByName, openRollCall, outcomeOf, refuseClosing, voteByName, votesText } from './domain/roll-call.js';
import type { NamedVote, RollCall } from './domain/roll-call.types.js';
import type { RollCallRefusalCode } from './roll-call-messages.js';
import { RollCallEntity, RollCallTextEntity, RollCallVoteEntity } from './roll-call.entity.js';

export type RollCallRefusal = { readonly code: RollCallRefusalCode } | RecordRefusal;

export interface RollCallToOpen extends Pick<DecisionDraft, 'bodyId' | 'text' | 'effect'> {
  readonly closesOn: Day;
  readonly closesEarly: boolean;
}

/** Votes by name: opened and closed by who may record decisions, with everybody in the body on the roll. */
@Injectable()
export class RollCalls {
  @Inject() private readonly bodies!: BodiesWithPeople;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly rules: BodyRulesRecord,
    private readonly decisions: DecisionsService,
  ) {}

  /** `by` must hold `decision:record`: the caller has asked the guard. Answers the id of the vote. */
  open(by: string, { closesOn, closesEarly, ...wanted }: RollCallToOpen): Promise<Result<string, RollCallRefusal>> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const today = await this.record.today(tx);
      if (!mayBeByName(wanted.effect?.kind ?? null)) return err({ code: 'NEVER_BY_NAME' });
      const asCarried = { ...wanted, rule: 'majority', outcome: 'carried', day: today };
      const checked = await this.decisions.checkAhead(tx, by, asCarried);
      if (!checked.ok) return checked;
      const { draft, effect } = checked.value;
      const body = await tx.findOneByOrFail(BodyEntity, { id: draft.bodyId });
      const effectKind = effect?.kind ?? null;
      const opened = openRollCall(
        {
          ...{ effectKind, matter: matterOf(effectKind), closesOn, closesEarly, moderator: by },
          rules: await this.rules.on(tx, body.id, today),
          people: await this.bodies.everybodyIn(tx, body, today),
        },
        today,
      );
      if (!opened.ok) return err({ code: opened.error });
      const id = newId();
      await tx.insert(RollCallEntity, {
        ...{ id, bodyId: body.id, moderatorRef: by, openedOn: today, closesOn, closesEarly, phase: 'open' },
        ...{ effectKind, salt: randomBytes(32) },
        // TypeORM's type for a jsonb value of an insert knows no readonly members.
        effectPayload: (effect?.payload ?? null) as never,
      });
      await tx.insert(RollCallTextEntity, { rollCallId: id, writtenBy: by, text: draft.text });
      await tx.insert(
        RollCallVoteEntity,
        // In the order of their references: who came when says nothing.
        [...opened.value.roll.keys()].toSorted().map((personRef) => ({ rollCallId: id, personRef, vote: null })),
      );
      return ok(id);
    });
  }

  /** `by` must hold `vote`: the caller has asked the guard. */
  vote(by: string, id: string, vote: string): Promise<Result<string, RollCallRefusal>> {
    return this.db.transaction(async (tx) => {
      const row = await this.locked(tx, id);
      if (!row) return err({ code: 'ROLL_CALL_UNKNOWN' });
      const voted = voteByName(await stateOf(tx, row), by, vote, await this.record.today(tx));
      if (!voted.ok) return err({ code: voted.error });
      await tx.update(RollCallVoteEntity, { rollCallId: id, personRef: by }, { vote: vote as NamedVote });
      return ok(id);
    });
  }

  /**
   * `by` must hold `decision:record`: the caller has asked the guard. What it came to is recorded as a decision with the
   * count of the roll; with too few votes nothing is. Answers the id of the vote.
   */
  close(by: string, id: string): Promise<Result<string, RollCallRefusal>> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const row = await this.locked(tx, id);
      if (!row) return err({ code: 'ROLL_CALL_UNKNOWN' });
      const today = await this.record.today(tx);
      const state = await stateOf(tx, row);
      const refused = refuseClosing(state, by, today);
      if (refused) return err({ code: refused });
      const { effectKind, effectPayload, bodyId } = row;
      const effect = effectKind ? { kind: effectKind, payload: effectPayload! } : null;
      const { rule, rules } = await this.rules.leastRule(tx, { bodyId, day: today, effect });
      const count = countByName(state.roll);
      const outcome = outcomeOf(count, rule, rules);
      if (!outcome) {
        await tx.update(RollCallEntity, { id }, { phase: 'void', closedOn: today });
        return ok(id);
      }
      const words = await tx.findOneBy(RollCallTextEntity, { rollCallId: id });
      if (!words) return err({ code: 'WORDING_GONE' });
      const { electorate, ...counted } = count;
      const recorded = await this.decisions.recordIn(tx, by, {
        ...{ bodyId, rule, outcome, day: today, text: words.text, effect: outcome === 'carried' ? effect : null },
        count: { ...counted, announcedOn: row.openedOn },
        ballot: {
          matter: matterOf(effectKind),
          roll: electorate,
          votes: commitText(row.salt, votesText(state.roll)),
        },
      });
      if (!recorded.ok) return recorded;
      await tx.update(RollCallEntity, { id }, { phase: 'decided', closedOn: today, decisionId: recorded.value.id });
      return ok(id);
    });
  }

  private async locked(tx: EntityManager, id: string): Promise<RollCallEntity | null> {
    if (!isUuid(id)) return null;
    return tx.findOne(RollCallEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}

/** As its rules see it. */
export async function stateOf(tx: EntityManager, row: RollCallEntity): Promise<RollCall> {
  const { id, phase, openedOn, closesOn, closesEarly, moderatorRef: moderator } = row;
  const votes = await tx.findBy(RollCallVoteEntity, { rollCallId: id });
  const roll = new Map(votes.map(({ personRef, vote }) => [personRef, vote]));
  return { phase, openedOn, closesOn, closesEarly, moderator, roll };
}
