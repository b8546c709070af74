/** What the founding form asks of its fields before it sends them; the server decides again. */
export interface FounderDraft {
  readonly key: number;
  readonly displayName: string;
  readonly memberSince: string;
  readonly offices: readonly string[];
}

export interface FoundingDraft {
  readonly code: string;
  readonly displayName: string;
  readonly zone: string;
  readonly founders: readonly FounderDraft[];
  readonly interimUntil: string;
}

/** Interim mandates end by themselves after this many days at the latest. */
export const LONGEST_INTERIM_DAYS = 180;

/** Every decision needs one person to record it and another to second it. */
const FEWEST_OFFICE_HOLDERS = 2;

export const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export type FoundingField =
  'code' | 'displayName' | 'zone' | 'interimUntil' | 'offices' | `name-${number}` | `since-${number}`;

/** The fields that need attention, in the order of the form. */
export function foundingFindings(draft: FoundingDraft, today: string, zones: readonly string[]): FoundingField[] {
  const when = (wrong: boolean, field: FoundingField): FoundingField[] => (wrong ? [field] : []);
  return [
    ...when(!draft.code.trim(), 'code'),
    ...when(!draft.displayName.trim(), 'displayName'),
    ...when(!zones.includes(draft.zone), 'zone'),
    ...draft.founders.flatMap(({ key, displayName, memberSince }) => [
      ...when(!displayName.trim(), `name-${key}`),
      ...when(!/^\d{4}-\d{2}-\d{2}$/.test(memberSince) || memberSince > today, `since-${key}`),
    ]),
    ...when(draft.founders.filter(({ offices }) => offices.length > 0).length < FEWEST_OFFICE_HOLDERS, 'offices'),
    ...when(
      !(draft.interimUntil > today && draft.interimUntil <= dayAfter(today, LONGEST_INTERIM_DAYS)),
      'interimUntil',
    ),
  ];
}
