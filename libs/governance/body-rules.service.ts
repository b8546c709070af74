import { Injectable } from '@nestjs/common';
import { type Day, err, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import { BodiesWithPeople, isOfEverybody } from './body-people.service.js';
import { BodyRulesEntity } from './body-rules.entity.js';
import { DecisionEntity } from './decision.entity.js';
import { DecisionCountEntity } from './decision-count.entity.js';
import {
  isByName,
  isCount,
  matterOf,
  readQuorum,
  refuseVote,
  rulesBegin,
  rulesOn,
  strictestOf,
  writeQuorum,
} from './domain/body-rules.js';
import type {
  BodyRules,
  BodyRulesRefusal,
  CountedVote,
  DatedRules,
  Matter,
  VotedRule,
} from './domain/body-rules.types.js';
import type { DecisionDraft, DecisionOutcome, DecisionRule } from './domain/decision.types.js';
import { LedgerService } from './ledger/ledger.service.js';

/** Rules as they are read: with their body, the decision behind them and the last day on which they held. */
export interface ReadableRules extends DatedRules {
  readonly bodyId: string;
  readonly decidedBy: string;
  /** Null while they are in force, and until others are decided. */
  readonly endsBefore: Day | null;
  /** They came with the founding, and so hold for whatever is said to have been decided before it too. */
  readonly fromFounding: boolean;
}

interface NewRules {
  readonly body: Pick<BodyEntity, 'id' | 'code'>;
  readonly rules: BodyRules;
  /** `today` is the day of seconding; `rulesBegin` says when they hold. */
  readonly decision: { readonly id: string; readonly rule: DecisionRule; readonly today: Day };
}

/** How each body decides, now and at any time before; and whether a decision was taken so. */
@Injectable()
export class BodyRulesRecord {
  constructor(
    private readonly db: DataSource,
    private readonly ledger: LedgerService,
    private readonly people: BodiesWithPeople,
  ) {}

  async set(tx: EntityManager, { body, rules, decision }: NewRules): Promise<void> {
    const { thresholds, byName, noticeDays, minimumElectorate, recallSignatures, confidenceDays, amendedBy } = rules;
    const by = amendedBy === null ? null : await tx.findOneByOrFail(BodyEntity, { code: amendedBy });
    const quorum = writeQuorum(rules.quorum);
    const beginsOn = rulesBegin(decision.rule, decision.today);
    const decidedBy = decision.id;
    await tx.insert(BodyRulesEntity, {
      ...{ decidedBy, bodyId: body.id, quorum, ...thresholds },
      ...{ noticeDays, minimumElectorate, recallSignatures, confidenceDays, amendedBy: by?.id ?? null, beginsOn },
      byName: [...byName],
    });
    await this.ledger.append(tx, {
      kind: 'body.rules-set',
      subject: {
        ids: { decision: decidedBy },
        codes: { body: body.code, ...thresholds, ...(amendedBy && { amendedBy }), ...byNameCode(byName) },
        days: { beginsOn },
        figures: { ...quorumFigures(rules.quorum), noticeDays, minimumElectorate, recallSignatures, confidenceDays },
      },
    });
  }

  /** The rules of a body on a day; null if none were decided by then. */
  async on(tx: EntityManager, bodyId: string, day: Day): Promise<ReadableRules | null> {
    const all = await this.all(tx, bodyId);
    const founded = all.find(({ fromFounding }) => fromFounding);
    return rulesOn(all, founded && day < founded.beginsOn ? founded.beginsOn : day);
  }

  /** All rules that there ever were, in order; of one body if it is named. */
  async all(tx: EntityManager = this.db.manager, bodyId?: string): Promise<ReadableRules[]> {
    const where = bodyId === undefined ? {} : { bodyId };
    const rows = await tx.find(BodyRulesEntity, { where, order: { position: 'ASC' } });
    const codes = new Map((await tx.find(BodyEntity)).map(({ id, code }) => [id, code]));
    const founding = await tx.find(DecisionEntity, { select: { id: true }, where: { rule: 'founding' } });
    return rows.map(({ bodyId: ofBody, decidedBy, position, beginsOn, noticeDays, minimumElectorate, ...row }) => ({
      ...{ bodyId: ofBody, decidedBy, position, beginsOn, noticeDays, minimumElectorate, byName: row.byName },
      ...{ recallSignatures: row.recallSignatures, confidenceDays: row.confidenceDays },
      quorum: readQuorum(row.quorum)!,
      thresholds: {
        ...{ ordinary: row.ordinary, offices: row.offices, principles: row.principles },
        ...{ recall: row.recall, amendment: row.amendment },
      },
      amendedBy: row.amendedBy && codes.get(row.amendedBy)!,
      endsBefore: rows.find((next) => next.bodyId === ofBody && next.position > position)?.beginsOn ?? null,
      fromFounding: founding.some(({ id }) => id === decidedBy),
    }));
  }

  /** How many people of a body might take part in deciding on a day. */
  async electorate(tx: EntityManager, body: BodyEntity, day: Day): Promise<number> {
    return (await this.people.votersIn(tx, body, day)).size;
  }

  /** What is to be stored of the count; refused where the rules in force on the day of the decision are not kept. */
  async check(tx: EntityManager, draft: DecisionDraft): Promise<Result<CountedVote | null, BodyRulesRefusal>> {
    const { rule, day, count } = draft;
    const outcome = draft.outcome as DecisionOutcome;
    const bodies = await tx.find(BodyEntity);
    const body = bodies.find(({ id }) => id === draft.bodyId)!;
    const { ballot } = draft;
    const electorate = ballot?.roll ?? (await this.electorate(tx, body, day));
    const vote = count ? { ...count, electorate, ...(ballot?.votes && { votes: ballot.votes }) } : null;
    if (vote && !isCount(vote, day)) return err({ code: 'COUNT_INVALID' });
    if (rule === 'rotation') return ok(vote);
    const inForce = async (one: BodyEntity | undefined) => (one ? this.on(tx, one.id, day) : null);
    // A motion that was lost brings nothing about, and was voted on by the threshold of what it was about.
    const matter = ballot?.matter ?? matterOf(draft.effect?.kind ?? null);
    const rules = await inForce(body);
    if (!rules) {
      const isBound = matter !== 'ordinary' && (await inForce(bodies.find(isOfEverybody))) !== null;
      return isBound ? err({ code: 'BODY_WITHOUT_RULES' }) : ok(vote);
    }
    if (!ballot && isByName(rules, draft.effect?.kind ?? null)) return err({ code: 'ROLL_CALL_NEEDED' });
    if (!vote) return err({ code: 'COUNT_MISSING' });
    const amended = await inForce(bodies.find(({ code }) => code === changedBody(draft)));
    const code = refuseVote({ rule, outcome, day, matter }, vote, rules, amended);
    return code ? err({ code }) : ok(vote);
  }

  /** The easiest rule by which a body may decide this on a day; by majority where it has no rules. */
  async leastRule(
    tx: EntityManager,
    draft: Pick<DecisionDraft, 'bodyId' | 'day' | 'effect'>,
  ): Promise<{ readonly rule: VotedRule; readonly rules: BodyRules | null }> {
    const rules = await this.on(tx, draft.bodyId, draft.day);
    const changed = await tx.findOneBy(BodyEntity, { code: changedBody(draft) ?? '' });
    const amended = changed && (await this.on(tx, changed.id, draft.day));
    const least = [
      ...(rules ? [rules.thresholds[matterOf(draft.effect?.kind ?? null)]] : []),
      ...(amended ? [amended.thresholds.amendment] : []),
    ];
    return { rule: strictestOf(least), rules };
  }

  /** Of these decisions what was counted. */
  async counts(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, CountedVote>> {
    const rows = await tx.query<(CountedVote & { id: string })[]>(
      `SELECT decision_id AS id, electorate, present, in_favour AS "inFavour", against,
         announced_on::text AS "announcedOn", votes
       FROM decision_count WHERE decision_id = ANY($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, votes, ...count }) => [id, { ...count, ...(votes && { votes }) }]));
  }

  async keep(tx: EntityManager, decisionId: string, count: CountedVote): Promise<void> {
    await tx.insert(DecisionCountEntity, { decisionId, ...count });
  }
}

/** Code of the body whose rules a decision would change. */
function changedBody({ effect }: Pick<DecisionDraft, 'effect'>): string | null {
  if (effect?.kind !== 'body.rules') return null;
  const { bodyCode } = effect.payload as { bodyCode?: unknown };
  return typeof bodyCode === 'string' ? bodyCode : null;
}

/** Absent where nothing is: rules of before are written as they were. */
const byNameCode = (byName: readonly Matter[]): Record<string, string> =>
  byName.length > 0 ? { byName: byName.join('-') } : {};

const quorumFigures = (quorum: BodyRules['quorum']): Record<string, number> =>
  quorum.kind === 'people' ? { quorumPeople: quorum.people } : { quorumPart: quorum.part, quorumWhole: quorum.whole };
