import { isDay } from '#domain-kit';
import type { Actor } from '#identity';
import type { DecisionsReaderPerson } from '../decisions-reader.service.js';
import { DECISION_RULES } from '../domain/decision.types.js';
import { NotADayError, UnknownDecisionKindError, UnknownFilterError } from '../governance.errors.js';
import {
  DECISION_KINDS,
  DECISION_ORDERS,
  type DecisionFilter,
  type DecisionOrder,
  isRule,
  REGISTER_STATES,
} from './decision-query.js';

/** A filter as it comes from outside. */
type AskedFilter = { readonly [Field in keyof DecisionFilter]?: string | null | undefined };

/** Throws naming the field that is not as it should be. */
export function readFilter({ from, until, kind, state, rule, ...rest }: AskedFilter): DecisionFilter {
  for (const [name, day] of Object.entries({ from, until })) if (day && !isDay(day)) throw new NotADayError(name);
  const known = DECISION_KINDS.find((one) => one === kind);
  if (kind && !known) throw new UnknownDecisionKindError(DECISION_KINDS.join(', '));
  const stands = REGISTER_STATES.find((one) => one === state);
  if (state && !stands) throw new UnknownFilterError('state', REGISTER_STATES);
  if (rule && !isRule(rule)) throw new UnknownFilterError('rule', DECISION_RULES);
  const { bodyId, ownerRef, words } = rest;
  return {
    ...{ bodyId, ownerRef, words, from, until, kind: known, state: stands },
    rule: rule && isRule(rule) ? rule : null,
  };
}

/** Throws naming the orders that there are. */
export function readOrder(order: string): DecisionOrder {
  const known = DECISION_ORDERS.find((one) => one === order);
  if (!known) throw new UnknownFilterError('order', DECISION_ORDERS);
  return known;
}

export const readerOf = ({ personRef: ref, permissions }: Actor): DecisionsReaderPerson => ({
  ref,
  maySecond: permissions.has('decision:second'),
});
