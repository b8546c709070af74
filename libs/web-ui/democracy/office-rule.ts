import type { OfficeRulesQuery } from '../generated/graphql.js';

export type RuledOffice = OfficeRulesQuery['offices'][number];
export type DatedRule = RuledOffice['policies'][number];
export type Rule = DatedRule['rule'];

export const METHODS = ['rotation', 'election', 'sortition', 'appointment'] as const;
export type Method = (typeof METHODS)[number];

/** What the form holds: text as it is typed, so that an empty field stays one. */
export type RuleDraft = {
  readonly method: string;
  readonly termDays: string;
  readonly cooldownTerms: string;
  readonly seats: string;
  readonly understudy: boolean;
  readonly handOver: boolean;
  readonly appointedBy: string;
};

/** The limits that the node keeps (`libs/governance/domain/office-policy.ts`). */
export const LIMITS = { termDays: [1, 1500], cooldownTerms: [0, 20], seats: [1, 50] } as const;
export type LimitedField = keyof typeof LIMITS;

/** An office without a rule begins at what its charter says, as a rotation: what is usual for a secretary. */
export function draftOf({ policy, termDays }: Pick<RuledOffice, 'policy' | 'termDays'>): RuleDraft {
  const rule = policy?.rule;
  return {
    method: rule?.method ?? 'rotation',
    termDays: String(rule?.termDays ?? termDays),
    cooldownTerms: String(rule?.cooldownTerms ?? 0),
    seats: String(rule?.seats ?? 1),
    understudy: rule?.understudy ?? false,
    handOver: rule?.handOver ?? false,
    appointedBy: rule?.appointedBy ?? '',
  };
}

const isWhole = (text: string): boolean => /^\d{1,4}$/.test(text);

/** The fields whose number is none, or outside its limits. */
export const wrongFields = (draft: RuleDraft): LimitedField[] =>
  (Object.keys(LIMITS) as LimitedField[]).filter((field) => {
    const [least, most] = LIMITS[field];
    const number = Number(draft[field]);
    return !isWhole(draft[field]) || number < least || number > most;
  });

/** The draft as a rule; what does not go with its method is left out. Undefined while a field is wrong. */
export function ruleOf(draft: RuleDraft): Rule | undefined {
  if (wrongFields(draft).length > 0 || !METHODS.some((method) => method === draft.method)) return undefined;
  const { method, handOver } = draft;
  const [termDays, cooldownTerms, seats] = [draft.termDays, draft.cooldownTerms, draft.seats].map(Number) as [
    number,
    number,
    number,
  ];
  const understudy = method === 'rotation' && draft.understudy;
  const appointedBy = method === 'appointment' && draft.appointedBy !== '' ? draft.appointedBy : null;
  return { method, termDays, cooldownTerms, seats, understudy, handOver, appointedBy };
}

/** The payload of the decision `office.policy`. */
export const payloadOf = (officeCode: string, rule: Rule): Readonly<Record<string, string | number>> => ({
  officeCode,
  method: rule.method,
  termDays: rule.termDays,
  cooldownTerms: rule.cooldownTerms,
  seats: rule.seats,
  understudy: Number(rule.understudy),
  handOver: Number(rule.handOver),
  ...(rule.appointedBy !== null && { appointedBy: rule.appointedBy }),
});

const same = (a: Rule, b: Rule): boolean =>
  (['method', 'termDays', 'cooldownTerms', 'seats', 'understudy', 'handOver', 'appointedBy'] as const).every(
    (field) => a[field] === b[field],
  );

/** Whether this would be another rule than the one in force. */
export const isChange = (office: Pick<RuledOffice, 'policy'>, rule: Rule): boolean =>
  office.policy === null || !same(office.policy.rule, rule);
