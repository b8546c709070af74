import { addDays, type Day, err, isDay, ok, type Result } from '#domain-kit';
import {
  type BodyRules,
  type BodyRulesRefusal,
  type CountedVote,
  type DatedRules,
  type Matter,
  MATTERS,
  type Quorum,
  VOTED_RULES,
  type VotedRule,
} from './body-rules.types.js';
import type { EffectRefusal } from './decision.refusals.js';
import type { DecisionOutcome, DecisionRule, EffectPayload } from './decision.types.js';

const MOST_PEOPLE = 10_000;
const MOST_NOTICE_DAYS = 90;
const USUAL_SIGNATURES = 20;
/** More, and half of an electorate could not call for a vote. */
const MOST_SIGNATURES = 50;
/** A vote every month at most. */
const FEWEST_CONFIDENCE_DAYS = 30;
const MOST_CONFIDENCE_DAYS = 730;
const BODY_CODE = /^[a-z][a-z0-9-]{0,39}$/;
const QUORUM = /^([1-9]\d{0,3})(?:\/([1-9]\d{0,1}))?$/;
const DEFAULTS: Readonly<Record<Matter, VotedRule>> = {
  ordinary: 'majority',
  offices: 'majority',
  principles: 'two-thirds',
  recall: 'majority',
  amendment: 'two-thirds',
};

const MATTER_OF: Readonly<Record<string, Matter>> = {
  'mandate.begin': 'offices',
  'mandate.end': 'offices',
  'body.seat': 'offices',
  'turn.skip': 'offices',
  'election.decide': 'offices',
  'unity.adopt': 'principles',
  'rules.adopt': 'principles',
  'obligations.adopt': 'principles',
  'obligation.change': 'principles',
  'mandate.recall': 'recall',
  'body.form': 'amendment',
  'body.rules': 'amendment',
  'office.policy': 'amendment',
  'people.rules': 'amendment',
};
/** What a decision is about, by the kind of its effect. */
export const matterOf = (effectKind: string | null): Matter => (effectKind && MATTER_OF[effectKind]) || 'ordinary';

/** What can be voted on by name: things, and a recall, whose reasons are said in the open. Nobody is elected so. */
const BY_NAME: ReadonlySet<string> = new Set([
  ...['unity.adopt', 'rules.adopt', 'obligations.adopt', 'obligation.change', 'mandate.recall', 'body.form'],
  ...['body.rules', 'office.policy', 'people.rules', 'decision.replace'],
]);
export const mayBeByName = (effectKind: string | null): boolean => effectKind === null || BY_NAME.has(effectKind);
/** Whether bylaws ask that this is voted on by name. */
export const isByName = ({ byName }: { readonly byName: readonly string[] }, effectKind: string | null): boolean =>
  mayBeByName(effectKind) && byName.includes(matterOf(effectKind));

/** `1/2` is half of the people of the body, `5` is five of them; null for anything else. */
export function readQuorum(text: unknown): Quorum | null {
  const [, first, whole] = (typeof text === 'string' && QUORUM.exec(text)) || [];
  if (first === undefined) return null;
  if (whole === undefined) return { kind: 'people', people: Number(first) };
  return Number(first) <= Number(whole) ? { kind: 'share', part: Number(first), whole: Number(whole) } : null;
}

export const writeQuorum = (quorum: Quorum): string =>
  quorum.kind === 'people' ? String(quorum.people) : `${quorum.part}/${quorum.whole}`;

/** How many must be there, of a body of so many: one at least, and never more than there are. */
export function peopleNeeded(quorum: Quorum, electorate: number): number {
  if (quorum.kind === 'people') return Math.min(quorum.people, electorate);
  return Math.max(1, Math.ceil((quorum.part * electorate) / quorum.whole));
}

/** With the field of the payload that is wrong, where one field is. */
export interface RulesRefusal extends EffectRefusal {
  readonly field: string;
}
const invalid = (field: string, rest: string): Result<never, RulesRefusal> =>
  err({ code: 'BODY_RULES_INVALID', message: field + rest, field });
const isRule = (value: unknown): value is VotedRule => VOTED_RULES.some((one) => one === value);
const within = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/**
 * Reads rules from the payload of a decision. Absent: no notice, a body of any size, 20 % of signatures, no periodic vote,
 * the thresholds of `DEFAULTS`, nothing by name.
 */
export function readRules(payload: Readonly<Record<string, unknown>>): Result<BodyRules, RulesRefusal> {
  const { noticeDays = 0, minimumElectorate = 1, amendedBy = null, byName = [] } = payload;
  const { recallSignatures = USUAL_SIGNATURES, confidenceDays = 0 } = payload;
  const quorum = readQuorum(payload['quorum']);
  if (!quorum) return invalid('quorum', ': a share as 1/2, or a number of people as 5.');
  const thresholds = { ...DEFAULTS };
  for (const matter of Object.keys(DEFAULTS) as Matter[]) {
    const rule = payload[matter] ?? DEFAULTS[matter];
    if (!isRule(rule)) return invalid(matter, `: one of ${VOTED_RULES.join(', ')}.`);
    thresholds[matter] = rule;
  }
  if (!within(noticeDays, 0, MOST_NOTICE_DAYS)) return invalid('noticeDays', ` is 0 to ${MOST_NOTICE_DAYS}.`);
  if (!within(minimumElectorate, 1, MOST_PEOPLE)) return invalid('minimumElectorate', ` is 1 to ${MOST_PEOPLE}.`);
  if (!within(recallSignatures, 1, MOST_SIGNATURES)) return invalid('recallSignatures', ` is 1 to ${MOST_SIGNATURES}.`);
  if (confidenceDays !== 0 && !within(confidenceDays, FEWEST_CONFIDENCE_DAYS, MOST_CONFIDENCE_DAYS))
    return invalid('confidenceDays', ` is 0, or ${FEWEST_CONFIDENCE_DAYS} to ${MOST_CONFIDENCE_DAYS}.`);
  if (amendedBy !== null && (typeof amendedBy !== 'string' || !BODY_CODE.test(amendedBy)))
    return invalid('amendedBy', ' is the code of a body.');
  if (!Array.isArray(byName) || !byName.every((one) => one !== 'offices' && MATTERS.includes(one)))
    return invalid('byName', ': some of ordinary, principles, recall and amendment; nobody is elected by name.');
  const named = MATTERS.filter((matter) => byName.includes(matter));
  const numbers = { noticeDays, minimumElectorate, recallSignatures, confidenceDays };
  return ok({ quorum, thresholds, byName: named, ...numbers, amendedBy });
}

/** Rules as a decision `body.rules` has them for a body: what `readRules` reads. */
export function writeRules(bodyCode: string, rules: BodyRules): EffectPayload {
  const { quorum, thresholds, byName, amendedBy, ...numbers } = rules;
  const kept = { bodyCode, quorum: writeQuorum(quorum), ...thresholds, ...numbers };
  return { ...kept, ...(byName.length > 0 && { byName }), ...(amendedBy && { amendedBy }) };
}

/** Rules that a body of so many people cannot keep today; null if it can. */
export function refuseOutOfReach({ quorum, minimumElectorate }: BodyRules, electorate: number): RulesRefusal | null {
  const isQuorum = quorum.kind === 'people' && quorum.people > electorate;
  if (!isQuorum && minimumElectorate <= electorate) return null;
  const message = `There are ${electorate} people in this body: it could decide nothing.`;
  return { code: 'RULES_OUT_OF_REACH', message, field: isQuorum ? 'quorum' : 'minimumElectorate' };
}

/**
 * The first day of rules that are put in force today: the next, so that no day has two and what was decided already keeps
 * its own. Those of a founding hold at once: before them nothing was decided (ADR 67).
 */
export const rulesBegin = (decidedBy: DecisionRule, today: Day): Day =>
  decidedBy === 'founding' ? today : addDays(today, 1);

/** The rules in force on a day; null before the first, when a body decides as its people say. */
export const rulesOn = <Rules extends DatedRules>(all: readonly Rules[], day: Day): Rules | null =>
  all.reduce<Rules | null>((best, one) => (one.beginsOn <= day && !isEarlier(one, best) ? one : best), null);

const isEarlier = (one: DatedRules, best: DatedRules | null): boolean =>
  best !== null && (one.beginsOn < best.beginsOn || (one.beginsOn === best.beginsOn && one.position < best.position));

/** Whether a vote carries a motion by a rule. Without a single vote in favour nothing is carried. */
export function carries(rule: VotedRule, { present, inFavour, against, electorate }: CountedVote): boolean {
  if (inFavour === 0) return false;
  switch (rule) {
    case 'majority':
      return inFavour > against;
    case 'absolute-majority':
      return 2 * inFavour > electorate;
    case 'two-thirds':
      return 3 * inFavour >= 2 * (inFavour + against);
    case 'consensus':
      return against === 0;
    case 'unanimity':
      return inFavour === present;
  }
}

/** For each rule those that carry nothing which it would not: a body may ask more of itself than its bylaws do. */
const AT_LEAST: Readonly<Record<VotedRule, readonly VotedRule[]>> = {
  majority: VOTED_RULES,
  'absolute-majority': ['absolute-majority'],
  'two-thirds': ['two-thirds', 'consensus', 'unanimity'],
  consensus: ['consensus', 'unanimity'],
  unanimity: ['unanimity'],
};
export const isAtLeast = (rule: string, least: VotedRule): boolean => AT_LEAST[least].some((one) => one === rule);

const isNumber = (value: number): boolean => within(value, 0, MOST_PEOPLE);

/** A count that can be one: nobody votes who is not there, nobody is there who is not in the body. */
export function isCount({ present, inFavour, against, electorate, announcedOn }: CountedVote, day: Day): boolean {
  const numbers = [present, inFavour, against, electorate].every(isNumber);
  const announced = announcedOn === null || (isDay(announcedOn) && announcedOn <= day);
  return numbers && announced && inFavour + against <= present && present <= electorate;
}

/** The easiest rule that is at least each of these. */
export const strictestOf = (least: readonly VotedRule[]): VotedRule =>
  VOTED_RULES.find((rule) => least.every((one) => isAtLeast(rule, one))) ?? 'unanimity';

/** A decision that a body voted on. */
export interface Voted {
  readonly rule: string;
  readonly outcome: DecisionOutcome;
  readonly day: Day;
  readonly matter: Matter;
}

/**
 * Why the rules in force on its day do not let a decision stand; null if they do.
 * @param rules of the body that decides
 * @param amended of the body whose rules it would change, where that is another one
 */
export function refuseVote(
  voted: Voted,
  count: CountedVote,
  rules: BodyRules,
  amended: BodyRules | null = null,
): BodyRulesRefusal['code'] | null {
  const { rule, outcome, day, matter } = voted;
  if (!isCount(count, day)) return 'COUNT_INVALID';
  if (matter !== 'amendment' && count.electorate < rules.minimumElectorate) return 'ELECTORATE_TOO_SMALL';
  if (count.present < peopleNeeded(rules.quorum, count.electorate)) return 'NOT_QUORATE';
  if (rules.noticeDays > 0 && !(count.announcedOn && addDays(count.announcedOn, rules.noticeDays) <= day))
    return 'NOTICE_TOO_SHORT';
  const least = [rules.thresholds[matter], ...(amended ? [amended.thresholds.amendment] : [])];
  if (!isRule(rule) || !least.every((one) => isAtLeast(rule, one))) return 'RULE_TOO_WEAK';
  return carries(rule, count) === (outcome === 'carried') ? null : 'OUTCOME_AGAINST_COUNT';
}
