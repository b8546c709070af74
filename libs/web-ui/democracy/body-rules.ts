import type { BodyRulesQuery } from '../generated/graphql.js';

export type RuledBody = BodyRulesQuery['bodies'][number];
export type RulesOfBody = RuledBody['allRules'][number];

export const MATTERS = ['ordinary', 'offices', 'principles', 'recall', 'amendment'] as const;
export const LIMITS = { noticeDays: [0, 90], minimumElectorate: [1, 10_000] } as const;

/** What is typed: a select's values and numbers as text. */
export type RulesDraft = Record<(typeof MATTERS)[number] | 'quorum' | 'noticeDays' | 'minimumElectorate', string>;

const usual = { noticeDays: '7', minimumElectorate: '1' };

/** What many bodies begin with, by name; every part can be changed before it is decided. */
export const BEGINNINGS = {
  assembly: {
    ...{ quorum: '1/2', ordinary: 'majority', offices: 'majority', principles: 'two-thirds' },
    ...{ recall: 'majority', amendment: 'two-thirds', ...usual },
  },
  circle: {
    ...{ quorum: '2/3', ordinary: 'consensus', offices: 'consensus', principles: 'consensus' },
    ...{ recall: 'two-thirds', amendment: 'consensus', ...usual },
  },
  strict: {
    ...{ quorum: '1/2', ordinary: 'majority', offices: 'absolute-majority', principles: 'two-thirds' },
    ...{ recall: 'absolute-majority', amendment: 'two-thirds', ...usual, noticeDays: '14' },
  },
} as const satisfies Record<string, RulesDraft>;

export const draftOf = ({ rules }: RuledBody): RulesDraft => {
  if (!rules) return BEGINNINGS.assembly;
  const { quorum, ordinary, offices, principles, recall, amendment } = rules;
  const numbers = { noticeDays: String(rules.noticeDays), minimumElectorate: String(rules.minimumElectorate) };
  return { quorum, ordinary, offices, principles, recall, amendment, ...numbers };
};

const isWithin = (text: string, [least, most]: readonly [number, number]): boolean =>
  /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most;

/** Fields that are not what they should be: a share such as 1/2, or a number of people. */
export function wrongFields(draft: RulesDraft): (keyof RulesDraft)[] {
  const [, first, whole] = /^([1-9]\d{0,3})(?:\/([1-9]\d?))?$/.exec(draft.quorum) ?? [];
  const isQuorum = first !== undefined && (whole === undefined || Number(first) <= Number(whole));
  return [
    ...(isQuorum ? [] : (['quorum'] as const)),
    ...(['noticeDays', 'minimumElectorate'] as const).filter((name) => !isWithin(draft[name], LIMITS[name])),
  ];
}

/** The payload of the decision `body.rules`. */
export function payloadOf(bodyCode: string, draft: RulesDraft): Record<string, string | number> {
  const { noticeDays, minimumElectorate, ...rest } = draft;
  return { bodyCode, ...rest, noticeDays: Number(noticeDays), minimumElectorate: Number(minimumElectorate) };
}

/** Whether the rules would be other than they are. */
export const isChange = (body: RuledBody, draft: RulesDraft): boolean =>
  body.rules === null || JSON.stringify(draftOf(body)) !== JSON.stringify(draft);
