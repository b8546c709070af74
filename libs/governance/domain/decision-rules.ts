import { addDays, type Day, err, isDay, ok, type Result } from '#domain-kit';
import type { RecordRefusal, SecondRefusal } from './decision.refusals.js';
import {
  DECISION_OUTCOMES,
  DECISION_RULES,
  type DecisionDraft,
  type DecisionState,
  type EffectPayload,
} from './decision.types.js';

const LONGEST_TEXT = 20_000;
/** A decision that nobody seconds within this many days lapses. */
export const SECONDED_WITHIN_DAYS = 30;

/** Two rules are nobody's to choose: the founding assembly's own, and the wish of a person about themself. */
const NOT_CHOSEN = new Set(['founding', 'own-wish']);
const isRule = (rule: string): boolean => !NOT_CHOSEN.has(rule) && (DECISION_RULES as readonly string[]).includes(rule);
const isOutcome = (outcome: string): boolean => (DECISION_OUTCOMES as readonly string[]).includes(outcome);

/** Only what was carried has an effect; nothing is decided in the future. */
export function checkDraft(draft: DecisionDraft, today: Day): Result<DecisionDraft, RecordRefusal> {
  const text = draft.text.trim();
  if (!isRule(draft.rule)) return err({ code: 'RULE_UNKNOWN' });
  if (!isOutcome(draft.outcome)) return err({ code: 'OUTCOME_UNKNOWN' });
  if (!isDay(draft.day) || draft.day > today) return err({ code: 'DAY_INVALID' });
  if (text.length === 0 || text.length > LONGEST_TEXT || !text.isWellFormed()) return err({ code: 'TEXT_INVALID' });
  if (draft.rule === 'rotation' && draft.effect?.kind !== 'mandate.begin')
    return err({ code: 'ROTATION_BEGINS_TURNS' });
  if (draft.effect && draft.outcome !== 'carried') return err({ code: 'EFFECT_WITHOUT_MAJORITY' });
  return ok({ ...draft, text });
}

export interface Secondable {
  readonly state: DecisionState;
  readonly recordedBy: string;
  readonly recordedOn: Day;
}

/** Nobody seconded it in time, whether or not somebody has tried since. */
export const isLapsed = ({ state, recordedOn }: Omit<Secondable, 'recordedBy'>, today: Day): boolean =>
  state === 'lapsed' || (state === 'recorded' && today > addDays(recordedOn, SECONDED_WITHIN_DAYS));

/** Two persons stand for each decision: the one who recorded it never seconds it. */
export function checkSecond(decision: Secondable, seconder: string, today: Day): Result<void, SecondRefusal> {
  if (decision.state === 'in-force') return err({ code: 'ALREADY_IN_FORCE' });
  if (isLapsed(decision, today)) return err({ code: 'LAPSED' });
  if (decision.recordedBy === seconder) return err({ code: 'SAME_PERSON' });
  return ok(undefined);
}

const FIELD = /^[a-z][A-Za-z0-9]{0,39}$/;
/** Ids, codes and days: printable ASCII without white space or quotes, so that no sentence and no name fits. */
const WORD = /^[A-Za-z0-9._:#+/=-]{1,200}$/;
const MOST_FIELDS = 20;
const MOST_WORDS = 100;

const isWord = (value: unknown): boolean => typeof value === 'string' && WORD.test(value);
const isValue = (value: unknown): boolean =>
  isWord(value) ||
  Number.isSafeInteger(value) ||
  (Array.isArray(value) && value.length <= MOST_WORDS && value.every(isWord));

/** A payload outlives every erasure, so it holds ids, codes, days and integers only. */
export function checkPayload(payload: unknown): Result<EffectPayload, RecordRefusal> {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    return err({ code: 'PAYLOAD_INVALID' });
  const fields = Object.entries(payload);
  const sound = fields.length <= MOST_FIELDS && fields.every(([name, value]) => FIELD.test(name) && isValue(value));
  return sound ? ok(payload as EffectPayload) : err({ code: 'PAYLOAD_INVALID' });
}
