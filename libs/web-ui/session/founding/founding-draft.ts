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
  readonly custody: 'passphrase' | 'file';
}

export const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Interim mandates end by themselves after this many days at the latest. */
export const LONGEST_INTERIM_DAYS = 180;
const USUAL_INTERIM_DAYS = 90;

export const newFounder = (key: number, today: string, offices: readonly string[] = []): FounderDraft => ({
  key,
  displayName: '',
  memberSince: today,
  offices,
});

export const emptyDraft = (code: string, today: string, zone: string): FoundingDraft => ({
  ...{ code, joinCode: '', displayName: '', zone, bylaws: '', pack: '', clauses: null, custody: 'passphrase' },
  founders: [newFounder(1, today), newFounder(2, today)],
  interimUntil: dayAfter(today, USUAL_INTERIM_DAYS),
});

/** The next of a list's keys, which never come again. */
export const nextKey = (items: readonly { readonly key: number }[]): number =>
  1 + Math.max(0, ...items.map(({ key }) => key));

/** A first suggestion: the offices dealt out in turn, one seat each. */
export const dealOffices = (founders: readonly FounderDraft[], offices: readonly { readonly code: string }[]) =>
  founders.map((founder, index) => ({
    ...founder,
    offices: offices.filter((_, at) => at % founders.length === index).map(({ code }) => code),
  }));
