import type { BodyRulesQuery } from '../generated/graphql.js';

export type RuledBody = BodyRulesQuery['bodies'][number];
export type RulesOfBody = RuledBody['allRules'][number];

export const MATTERS = ['ordinary', 'offices', 'principles', 'recall', 'amendment'] as const;
/** On which it may vote by name: nobody is elected so. */
export const NAMED_MATTERS = ['ordinary', 'principles', 'recall', 'amendment'] as const;
export const LIMITS = {
  noticeDays: [0, 90],
  minimumElectorate: [1, 10_000],
  recallSignatures: [1, 50],
  /** Or 0: never. */
  confidenceDays: [30, 730],
} as const;
type NumberName = keyof typeof LIMITS;
const NUMBERS = Object.keys(LIMITS) as NumberName[];

/** What is typed: a select's values and numbers as text; `byName` has its matters with a space between them. */
export type RulesDraft = Record<(typeof MATTERS)[number] | 'quorum' | 'byName' | NumberName, string>;

const usual = { byName: '', noticeDays: '7', minimumElectorate: '1', recallSignatures: '20', confidenceDays: '0' };

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

/** Rules as they are read, without the days on which they hold. */
export type PlainRules = Omit<
  RulesOfBody,
  '__typename' | 'amendedBy' | 'beginsOn' | 'endsBefore' | 'decidedBy' | 'fromFounding'
>;

export const draftOf = ({ rules }: RuledBody): RulesDraft => (rules ? draftOfRules(rules) : BEGINNINGS.assembly);

export function draftOfRules(rules: PlainRules): RulesDraft {
  const { quorum, ordinary, offices, principles, recall, amendment } = rules;
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, String(rules[name])])) as Record<NumberName, string>;
  const byName = rules.byName.join(' ');
  return { quorum, ordinary, offices, principles, recall, amendment, byName, ...numbers };
}

function isWithin(name: NumberName, text: string): boolean {
  const [least, most] = LIMITS[name];
  const isNever = name === 'confidenceDays' && text === '0';
  return isNever || (/^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most);
}

/** Fields that are not what they should be: a share such as 1/2, or a number of people. */
export function wrongFields(draft: RulesDraft): (keyof RulesDraft)[] {
  const [, first, whole] = /^([1-9]\d{0,3})(?:\/([1-9]\d?))?$/.exec(draft.quorum) ?? [];
  const isQuorum = first !== undefined && (whole === undefined || Number(first) <= Number(whole));
  return [...(isQuorum ? [] : (['quorum'] as const)), ...NUMBERS.filter((name) => !isWithin(name, draft[name]))];
}

/** Of a draft without wrong fields: what asks for more people than are in the body, so that it could decide nothing. */
export const outOfReach = ({ quorum, minimumElectorate }: RulesDraft, people: number): (keyof RulesDraft)[] => [
  ...(/^\d+$/.test(quorum) && Number(quorum) > people ? (['quorum'] as const) : []),
  ...(Number(minimumElectorate) > people ? (['minimumElectorate'] as const) : []),
];

/** What a draft without wrong fields says. */
export function readDraft(draft: RulesDraft): PlainRules {
  const { quorum, ordinary, offices, principles, recall, amendment } = draft;
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, Number(draft[name])])) as Record<NumberName, number>;
  const byName = NAMED_MATTERS.filter((matter) => draft.byName.split(' ').includes(matter));
  return { quorum, ordinary, offices, principles, recall, amendment, byName, ...numbers };
}

/** The payload of the decision `body.rules`. */
export function payloadOf(bodyCode: string, draft: RulesDraft): Record<string, string | number | readonly string[]> {
  const { byName, ...rules } = readDraft(draft);
  return { bodyCode, ...rules, ...(byName.length > 0 ? { byName } : {}) };
}

/** Whether the rules would be other than they are. */
export const isChange = (body: RuledBody, draft: RulesDraft): boolean =>
  body.rules === null || JSON.stringify(draftOf(body)) !== JSON.stringify(draft);
