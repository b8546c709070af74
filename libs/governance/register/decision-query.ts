import { addDays, type Day, isUuid } from '#domain-kit';
import { cursorOf } from '#identity';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import { OWNER_SHOWN_DAYS } from '../domain/decision-tasks.js';
import { DECISION_RULES, type DecisionRule } from '../domain/decision.types.js';

export const DECISION_KINDS = [
  ...['waiting', 'task', 'open', 'overdue', 'closed', 'review', 'mine', 'declaration', 'lost'],
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Where a decision stands: what was replaced is no longer in force for its readers, though the record keeps it so. */
export const REGISTER_STATES = ['recorded', 'in-force', 'replaced', 'lapsed'] as const;
export type RegisterState = (typeof REGISTER_STATES)[number];

/** `latest` and `oldest` by when it was recorded, `day` by when it was decided, `due` and `review` by what comes first. */
export const DECISION_ORDERS = ['latest', 'oldest', 'day', 'due', 'review'] as const;
export type DecisionOrder = (typeof DECISION_ORDERS)[number];

export interface DecisionFilter {
  readonly bodyId?: string | null | undefined;
  /** Days on which bodies decided, both included. */
  readonly from?: Day | null | undefined;
  readonly until?: Day | null | undefined;
  readonly kind?: DecisionKind | null | undefined;
  readonly state?: RegisterState | null | undefined;
  /** By which it was decided. */
  readonly rule?: DecisionRule | null | undefined;
  /** Who carries it out. Of others it finds what is open, or was closed at most 90 days ago. */
  readonly ownerRef?: string | null | undefined;
  /** All of these words stand in the text, whatever their case and accents. */
  readonly words?: string | null | undefined;
}

/** The day that holds after every postponement. */
const DUE = `COALESCE((SELECT step.due_on FROM decision_step step WHERE step.decision_id = decision.id
  AND step.due_on IS NOT NULL ORDER BY step.position DESC LIMIT 1), decision.due_on)`;
const LAST = `(SELECT step.result FROM decision_step step WHERE step.decision_id = decision.id
  ORDER BY step.position DESC LIMIT 1)`;
const LAST_SAID = `(SELECT step.said_on FROM decision_step step WHERE step.decision_id = decision.id
  ORDER BY step.position DESC LIMIT 1)`;
const CLOSED = `COALESCE(${LAST} IN ('done', 'declined', 'dropped'), false)`;
const OPEN = `decision.due_on IS NOT NULL AND decision.state = 'in-force' AND NOT ${CLOSED}`;
/** A later decision in force names it as what it takes the place of. */
const REPLACED = `EXISTS (SELECT FROM decision later WHERE later.effect_kind = 'decision.replace'
  AND later.state = 'in-force' AND later.effect_payload->>'decisionId' = CAST(decision.id AS text))`;
/** A body looked at it on that day or later: it reviewed the task, or took a decision that rests on it. */
const LOOKED_AT = `(EXISTS (SELECT FROM decision_step step WHERE step.decision_id = decision.id
    AND step.reviewed_by IS NOT NULL AND step.said_on >= decision.review_on)
  OR EXISTS (SELECT FROM decision later WHERE later.state = 'in-force' AND later.day >= decision.review_on
    AND ('decision/' || decision.id) = ANY(later.citations)))`;

const CONDITIONS: Readonly<Record<DecisionKind, string>> = {
  waiting: `decision.state = 'recorded'`,
  task: 'decision.due_on IS NOT NULL',
  open: OPEN,
  closed: `decision.due_on IS NOT NULL AND decision.state = 'in-force' AND ${CLOSED}
    AND ${LAST_SAID} >= CAST(:today AS date) - ${OWNER_SHOWN_DAYS}`,
  overdue: `${OPEN} AND ${DUE} < :today`,
  review: `decision.state = 'in-force' AND decision.review_on <= :today AND NOT ${LOOKED_AT} AND NOT ${REPLACED}`,
  mine: 'decision.owner_ref = :reader',
  declaration: `decision.outcome = 'carried' AND decision.due_on IS NULL
    AND (decision.effect_kind IS NULL OR decision.effect_kind = 'decision.replace')`,
  lost: `decision.outcome = 'lost'`,
};
const STATES: Readonly<Record<RegisterState, string>> = {
  recorded: `decision.state = 'recorded'`,
  lapsed: `decision.state = 'lapsed'`,
  'in-force': `decision.state = 'in-force' AND NOT ${REPLACED}`,
  replaced: `decision.state = 'in-force' AND ${REPLACED}`,
};

interface Sorting {
  /** What is sorted by before the order of recording; null: by that alone. */
  readonly by: string | null;
  readonly direction: 'ASC' | 'DESC';
  /** Those that have it. */
  readonly having?: string;
}
const SORTINGS: Readonly<Record<DecisionOrder, Sorting>> = {
  latest: { by: null, direction: 'DESC' },
  oldest: { by: null, direction: 'ASC' },
  day: { by: 'decision.day', direction: 'DESC' },
  due: { by: DUE, direction: 'ASC', having: 'decision.due_on IS NOT NULL' },
  review: { by: 'decision.review_on', direction: 'ASC', having: 'decision.review_on IS NOT NULL' },
};

export interface DecisionQuestion {
  readonly filter: DecisionFilter;
  readonly order: DecisionOrder;
  readonly reader: string;
  readonly today: Day;
}

/** Every decision that fits, in order. */
export function decisionsThat(
  tx: EntityManager,
  { filter, order, reader, today }: DecisionQuestion,
): SelectQueryBuilder<DecisionEntity> {
  const { bodyId, from, until, kind, state, rule, ownerRef } = filter;
  const { by, direction, having } = SORTINGS[order];
  const found = tx.createQueryBuilder(DecisionEntity, 'decision');
  if (by === null) found.orderBy('decision.position', direction);
  else found.orderBy(by, direction).addOrderBy('decision.position', direction);
  if (having) found.andWhere(having);
  if (bodyId) found.andWhere('decision.body_id = :bodyId', { bodyId: isUuid(bodyId) ? bodyId : null });
  if (from) found.andWhere('decision.day >= :from', { from });
  if (until) found.andWhere('decision.day <= :until', { until });
  if (kind) found.andWhere(`(${CONDITIONS[kind]})`, { reader, today });
  if (state) found.andWhere(`(${STATES[state]})`);
  if (rule) found.andWhere('decision.rule = :rule', { rule });
  if (ownerRef) {
    found.andWhere('decision.owner_ref = :ownerRef', { ownerRef });
    // Whose task it was leaves the view of others: no filter may say it either.
    const shownSince = addDays(today, -OWNER_SHOWN_DAYS);
    if (ownerRef !== reader) found.andWhere(`(NOT ${CLOSED} OR ${LAST_SAID} >= :shownSince)`, { shownSince });
  }
  return found;
}

/** Those that come after the last of a page, whose cursor has this key. */
export function after(
  found: SelectQueryBuilder<DecisionEntity>,
  order: DecisionOrder,
  key: readonly (string | number)[],
): void {
  const { by, direction } = SORTINGS[order];
  const than = direction === 'DESC' ? '<' : '>';
  const [position, value] = key;
  if (by === null) found.andWhere(`decision.position ${than} :position`, { position });
  else found.andWhere(`(${by}, decision.position) ${than} (CAST(:value AS date), :position)`, { value, position });
}

/** How many parts the key of a cursor has in this order. */
export const keyLength = (order: DecisionOrder): number => (SORTINGS[order].by === null ? 1 : 2);

/** `due`: the day that holds after every postponement. */
export function cursorIn(order: DecisionOrder, { day, position, reviewOn }: DecisionEntity, due: Day | null): string {
  const values = { latest: null, oldest: null, day, due, review: reviewOn };
  const value = values[order];
  return value === null ? cursorOf(position) : cursorOf(position, value);
}

/** Of these decisions those that another took the place of, with that one. */
export async function replacementsOf(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ replaced: string; by: string }[]>(
    `SELECT effect_payload->>'decisionId' AS replaced, id AS by FROM decision
     WHERE effect_kind = 'decision.replace' AND state = 'in-force' AND effect_payload->>'decisionId' = ANY($1)`,
    [ids],
  );
  return new Map(rows.map(({ replaced, by }) => [replaced, by]));
}

export const isRule = (text: string): text is DecisionRule => (DECISION_RULES as readonly string[]).includes(text);
