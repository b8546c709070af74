import { Inject, Injectable } from '@nestjs/common';
import { type Day, hasWords, isUuid } from '#domain-kit';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { DataSource, type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { type ReadableRecusals, Recusals } from './affiliations/recusals.service.js';
import { DecisionEntity } from './decision.entity.js';
import { DecisionTasks, type ReadableTask } from './decision-tasks.service.js';
import { DecisionTextEntity } from './decision-text.entity.js';
import { BodyRulesRecord } from './body-rules.service.js';
import type { CountedVote } from './domain/body-rules.types.js';
import { DecisionEffects } from './effects/decision-effects.js';

/** A decision with its words, null where they were erased, and what it asks of somebody. */
export interface ReadableDecision {
  readonly decision: DecisionEntity;
  readonly text: string | null;
  readonly task: ReadableTask | null;
  readonly recusals: ReadableRecusals;
  readonly count: CountedVote | null;
}

export interface DecisionsReaderPerson {
  readonly ref: string;
  /** What they second, they read whole. */
  readonly maySecond: boolean;
}

export const DECISION_KINDS = ['waiting', 'task', 'mine', 'declaration', 'lost'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export interface DecisionFilter {
  readonly bodyId?: string | null | undefined;
  /** Days on which bodies decided, both included. */
  readonly from?: Day | null | undefined;
  readonly until?: Day | null | undefined;
  readonly kind?: DecisionKind | null | undefined;
  /** All of these words stand in the text, whatever their case and accents. */
  readonly words?: string | null | undefined;
}

const CONDITIONS: Readonly<Record<DecisionKind, string>> = {
  waiting: `decision.state = 'recorded'`,
  task: 'decision.due_on IS NOT NULL',
  mine: 'decision.owner_ref = :reader',
  declaration: `decision.outcome = 'carried' AND decision.effect_kind IS NULL AND decision.due_on IS NULL`,
  lost: `decision.outcome = 'lost'`,
};
/** Texts are sealed, so they are opened to be searched, these many at once. */
const OPENED_AT_ONCE = 200;

/** The register of decisions, as members read and search it. */
@Injectable()
export class DecisionsReader {
  @Inject() private readonly rules!: BodyRulesRecord;

  constructor(
    private readonly db: DataSource,
    private readonly effects: DecisionEffects,
    private readonly tasks: DecisionTasks,
    private readonly recusals: Recusals,
  ) {}

  /** Latest first. */
  async page(
    request: PageRequest,
    filter: DecisionFilter,
    reader: DecisionsReaderPerson,
  ): Promise<Page<ReadableDecision>> {
    const size = pageSize(request);
    const after = keyOfCursor(request.after, 1)?.[0];
    const found = this.filtered(filter, reader);
    const positions = filter.words?.trim() ? await this.withWords(found, filter.words) : null;
    const total = positions?.length ?? (await found.getCount());
    if (positions) found.andWhere('decision.position = ANY(:positions)', { positions });
    if (typeof after === 'number') found.andWhere('decision.position < :after', { after });
    const decisions = await found.limit(size + 1).getMany();
    const rows = await this.readable(decisions, reader);
    return pageOf(rows, size, total, ({ decision }) => cursorOf(decision.position));
  }

  /** Without `reader`, as everybody reads it. */
  async find(id: string, reader: DecisionsReaderPerson | null = null): Promise<ReadableDecision | null> {
    if (!isUuid(id)) return null;
    const decision = await this.db.manager.findOneBy(DecisionEntity, { id });
    return decision && (await this.readable([decision], reader))[0]!;
  }

  private filtered(filter: DecisionFilter, reader: DecisionsReaderPerson): SelectQueryBuilder<DecisionEntity> {
    const { bodyId, from, until, kind } = filter;
    const found = this.db.manager.createQueryBuilder(DecisionEntity, 'decision').orderBy('decision.position', 'DESC');
    if (bodyId) found.andWhere('decision.body_id = :bodyId', { bodyId: isUuid(bodyId) ? bodyId : null });
    if (from) found.andWhere('decision.day >= :from', { from });
    if (until) found.andWhere('decision.day <= :until', { until });
    if (kind) found.andWhere(CONDITIONS[kind], { reader: reader.ref });
    return found;
  }

  /** Positions of those that have all the words. */
  private async withWords(found: SelectQueryBuilder<DecisionEntity>, words: string): Promise<number[]> {
    const ids = await found.clone().select('decision.id', 'id').addSelect('decision.position', 'position').getRawMany<{
      id: string;
      position: number;
    }>();
    const positions: number[] = [];
    for (let first = 0; first < ids.length; first += OPENED_AT_ONCE) {
      const some = ids.slice(first, first + OPENED_AT_ONCE);
      const texts = await textsOf(
        some.map(({ id }) => id),
        this.db.manager,
      );
      positions.push(...some.filter(({ id }) => hasWords(texts.get(id) ?? '', words)).map(({ position }) => position));
    }
    return positions;
  }

  private async readable(
    decisions: readonly DecisionEntity[],
    reader: DecisionsReaderPerson | null,
  ): Promise<ReadableDecision[]> {
    const ids = decisions.map(({ id }) => id);
    const texts = await textsOf(ids, this.db.manager);
    const counts = await this.rules.counts(this.db.manager, ids);
    const tasks = await this.tasks.of(decisions, reader?.ref ?? null);
    const read = decisions.map((decision) => ({ decision, text: texts.get(decision.id) ?? null }));
    const recusals = await this.recusals.of(read, reader?.ref ?? null);
    return read.map(({ decision, text }) => ({
      decision: this.withoutReserved(decision, reader?.maySecond ?? false),
      text,
      recusals: recusals.get(decision.id)!,
      task: tasks.get(decision.id) ?? null,
      count: counts.get(decision.id) ?? null,
    }));
  }

  private withoutReserved(decision: DecisionEntity, maySecond: boolean): DecisionEntity {
    const { effectKind, effectPayload, state } = decision;
    const reserved = (effectKind && this.effects.find(effectKind)?.reserved) || [];
    if (!effectPayload || reserved.length === 0 || (maySecond && state === 'recorded')) return decision;
    const shown = Object.entries(effectPayload).filter(([field]) => !reserved.includes(field));
    return Object.assign(new DecisionEntity(), decision, { effectPayload: Object.fromEntries(shown) });
  }
}

async function textsOf(ids: readonly string[], tx: EntityManager): Promise<ReadonlyMap<string, string>> {
  const texts = await tx.findBy(DecisionTextEntity, { decisionId: In(ids) });
  return new Map(texts.map(({ decisionId, text }) => [decisionId, text]));
}
