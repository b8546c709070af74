import { Inject, Injectable } from '@nestjs/common';
import { hasWords, isUuid } from '#domain-kit';
import { keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { DataSource, type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { type ReadableRecusals, Recusals } from './affiliations/recusals.service.js';
import { DecisionEntity } from './decision.entity.js';
import { DecisionTasks, type ReadableTask } from './decision-tasks.service.js';
import { DecisionTextEntity } from './decision-text.entity.js';
import { BodyEntity } from './body.entity.js';
import { BodyRulesRecord } from './body-rules.service.js';
import type { CountedVote } from './domain/body-rules.types.js';
import { DecisionEffects } from './effects/decision-effects.js';
import { FoundingRecord } from './founding-record.service.js';
import {
  after,
  cursorIn,
  type DecisionFilter,
  type DecisionOrder,
  decisionsThat,
  keyLength,
  replacementsOf,
} from './register/decision-query.js';

export type { DecisionFilter };

/** A decision with its words, null where they were erased, and what it asks of somebody. */
export interface ReadableDecision {
  readonly decision: DecisionEntity;
  readonly text: string | null;
  readonly task: ReadableTask | null;
  readonly recusals: ReadableRecusals;
  readonly count: CountedVote | null;
  readonly bodyName: string;
  /** The decision in force that takes its place. */
  readonly replacedBy: string | null;
}

export interface DecisionsReaderPerson {
  readonly ref: string;
  /** What they second, they read whole. */
  readonly maySecond: boolean;
}

/** Texts are sealed, so they are opened to be searched, these many at once. */
const OPENED_AT_ONCE = 200;

/** The register of decisions, as members read and search it. */
@Injectable()
export class DecisionsReader {
  @Inject() private readonly rules!: BodyRulesRecord;
  @Inject() private readonly record!: FoundingRecord;

  constructor(
    private readonly db: DataSource,
    private readonly effects: DecisionEffects,
    private readonly tasks: DecisionTasks,
    private readonly recusals: Recusals,
  ) {}

  /** In the order that is asked for; the latest first if none is. */
  async page(
    request: PageRequest,
    filter: DecisionFilter,
    reader: DecisionsReaderPerson,
    order: DecisionOrder = 'latest',
  ): Promise<Page<ReadableDecision>> {
    const size = pageSize(request);
    const found = await this.matching(filter, reader, order);
    const total = await found.getCount();
    const key = keyOfCursor(request.after, keyLength(order));
    if (key && typeof key[0] === 'number') after(found, order, key);
    const rows = await this.readable(await found.limit(size + 1).getMany(), reader);
    return pageOf(rows, size, total, ({ decision, task }) => cursorIn(order, decision, task?.dueOn ?? null));
  }

  /** All that fit, in their order, so many at once. */
  async *all(
    filter: DecisionFilter,
    reader: DecisionsReaderPerson,
    order: DecisionOrder,
  ): AsyncGenerator<ReadableDecision[]> {
    const ids = await (await this.matching(filter, reader, order)).select('decision.id', 'id').getRawMany<{
      id: string;
    }>();
    for (let first = 0; first < ids.length; first += OPENED_AT_ONCE) {
      const some = ids.slice(first, first + OPENED_AT_ONCE).map(({ id }) => id);
      const decisions = await this.db.manager.findBy(DecisionEntity, { id: In(some) });
      decisions.sort((one, other) => some.indexOf(one.id) - some.indexOf(other.id));
      yield await this.readable(decisions, reader);
    }
  }

  /** Without `reader`, as everybody reads it. */
  async find(id: string, reader: DecisionsReaderPerson | null = null): Promise<ReadableDecision | null> {
    if (!isUuid(id)) return null;
    const decision = await this.db.manager.findOneBy(DecisionEntity, { id });
    return decision && (await this.readable([decision], reader))[0]!;
  }

  private async matching(
    filter: DecisionFilter,
    reader: DecisionsReaderPerson,
    order: DecisionOrder,
  ): Promise<SelectQueryBuilder<DecisionEntity>> {
    const today = await this.record.today();
    const found = decisionsThat(this.db.manager, { filter, order, reader: reader.ref, today });
    if (!filter.words?.trim()) return found;
    const positions = await this.withWords(found, filter.words);
    return found.andWhere('decision.position = ANY(:positions)', { positions });
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
    const replaced = await replacementsOf(this.db.manager, ids);
    const bodies = new Map((await this.db.manager.find(BodyEntity)).map((body) => [body.id, body.name]));
    const read = decisions.map((decision) => ({ decision, text: texts.get(decision.id) ?? null }));
    const recusals = await this.recusals.of(read, reader?.ref ?? null);
    return read.map(({ decision, text }) => ({
      decision: this.withoutReserved(decision, reader?.maySecond ?? false),
      text,
      recusals: recusals.get(decision.id)!,
      task: tasks.get(decision.id) ?? null,
      count: counts.get(decision.id) ?? null,
      bodyName: bodies.get(decision.bodyId) ?? '',
      replacedBy: replaced.get(decision.id) ?? null,
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
