import type { RulesDraft } from '../../democracy/body-rules.js';

/** What founders typed and have not sent. The server decides again about each of these fields. */
export interface FounderDraft {
  readonly key: number;
  readonly displayName: string;
  readonly memberSince: string;
  readonly offices: readonly string[];
}

export interface ClauseDraft {
  readonly key: number;
  readonly title: string;
  readonly text: string;
}

/** `code` lets whoever has it found the node, once. */
export interface FoundingDraft {
  readonly code: string;
  /** Of a committee, to join its federation; empty: later. */
  readonly joinCode: string;
  /** They come from a caucus of another organization; what it brings along is in no draft. */
  readonly fromCaucus: boolean;
  readonly displayName: string;
  readonly zone: string;
  /** Code of a template; empty until the templates are known. */
  readonly bylaws: string;
  readonly founders: readonly FounderDraft[];
  readonly interimUntil: string;
  /** Code of the pack whose clauses were taken; empty: none. */
  readonly pack: string;
  /** Null until the packs are known; none: decided later. */
  readonly clauses: readonly ClauseDraft[] | null;
  /** By code of the body; null in it: decided later. Null until the bodies are known. */
  readonly bodyRules: Readonly<Record<string, RulesDraft | null>> | null;
  /** As `pack` and `clauses`, of the working rules. */
  readonly workingPack: string;
  readonly workingClauses: readonly ClauseDraft[] | null;
  readonly custody: 'passphrase' | 'file';
}

export const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Interim mandates end by themselves after this many days at the latest. */
export const LONGEST_INTERIM_DAYS = 180;
const USUAL_INTERIM_DAYS = 90;
const FEWEST_PLACES = 2;

export const newFounder = (key: number, today: string, offices: readonly string[] = []): FounderDraft => ({
  key,
  displayName: '',
  memberSince: today,
  offices,
});

/** With somebody of the name, in the first place that is free. */
export function withFounder(founders: readonly FounderDraft[], displayName: string, today: string): FounderDraft[] {
  const free = founders.findIndex((founder) => founder.displayName.trim() === '');
  if (free === -1) return [...founders, { ...newFounder(nextKey(founders), today), displayName }];
  return founders.with(free, { ...founders[free]!, displayName });
}

/** Without somebody of the name; two places stay. */
export function withoutFounder(founders: readonly FounderDraft[], name: string): FounderDraft[] {
  const at = founders.findIndex(({ displayName }) => displayName === name);
  if (at === -1) return [...founders];
  return founders.length > FEWEST_PLACES
    ? founders.toSpliced(at, 1)
    : founders.with(at, { ...founders[at]!, displayName: '' });
}

export const emptyDraft = (code: string, today: string, zone: string): FoundingDraft => ({
  ...{
    code,
    joinCode: '',
    fromCaucus: false,
    displayName: '',
    zone,
    bylaws: '',
    pack: '',
    clauses: null,
    custody: 'passphrase',
  },
  ...{ bodyRules: null, workingPack: '', workingClauses: null },
  founders: [newFounder(1, today), newFounder(2, today)],
  interimUntil: dayAfter(today, USUAL_INTERIM_DAYS),
});

/** The next of a list's keys, which never come again. */
export const nextKey = (items: readonly { readonly key: number }[]): number =>
  1 + Math.max(0, ...items.map(({ key }) => key));

interface Words {
  readonly title: string;
  readonly text: string;
}
export const clausesOf = (clauses: readonly Words[]): ClauseDraft[] =>
  clauses.map(({ title, text }, index) => ({ key: index + 1, title, text }));

/** Whether the clauses of a pack stand as they came. */
export const isUnchanged = (pack: readonly Words[], clauses: readonly ClauseDraft[]): boolean =>
  pack.length === clauses.length &&
  pack.every(({ title, text }, at) => title === clauses[at]?.title && text === clauses[at].text);

/** A first suggestion: the offices dealt out in turn, one seat each. */
export const dealOffices = (founders: readonly FounderDraft[], offices: readonly { readonly code: string }[]) =>
  founders.map((founder, index) => ({
    ...founder,
    offices: offices.filter((_, at) => at % founders.length === index).map(({ code }) => code),
  }));
