import { dayAfter, type FoundingDraft, LONGEST_INTERIM_DAYS } from './founding-draft.js';

/** One page each, in this order. After `review` the organization is founded. */
export const STEPS = [
  ...(['language', 'way', 'name', 'bylaws', 'people', 'unity', 'custody', 'review'] as const),
  ...(['account', 'handout', 'join', 'recovery'] as const),
] as const;
export type Step = (typeof STEPS)[number];

export interface Circumstances {
  /** `massline init` waits for somebody to choose who can open the key. */
  readonly custodyOpen: boolean;
  /** On this machine, and nobody has made the recovery sheet. */
  readonly recoveryOpen: boolean;
  /** A committee joins nobody: others join it. */
  readonly isCommittee: boolean;
  readonly today: string;
  readonly zones: readonly string[];
  readonly offices: readonly OfficeSeats[];
}

export interface OfficeSeats {
  readonly code: string;
  /** Null where any number may hold it. */
  readonly seats: number | null;
}

/** The steps that this founding has. */
export function stepsOf(draft: Pick<FoundingDraft, 'joinCode'>, at: Circumstances): Step[] {
  return STEPS.filter(
    (step) =>
      (step !== 'custody' || at.custodyOpen) &&
      (step !== 'recovery' || at.recoveryOpen) &&
      (step !== 'way' || !at.isCommittee) &&
      (step !== 'join' || draft.joinCode.trim() !== ''),
  );
}

export const isAfterFounding = (step: Step): boolean => STEPS.indexOf(step) > STEPS.indexOf('review');

export type FoundingField =
  | ('code' | 'displayName' | 'zone' | 'interimUntil' | 'offices' | 'seats' | 'bylaws')
  | `name-${number}`
  | `since-${number}`
  | `title-${number}`
  | `text-${number}`;

/** Every decision needs one person to record it and another to second it. */
const FEWEST_OFFICE_HOLDERS = 2;

/** The fields of one step that need attention, in its order. A passphrase is looked at where it is typed. */
export function findingsOf(step: Step, draft: FoundingDraft, at: Circumstances): FoundingField[] {
  const when = (wrong: boolean, field: FoundingField): FoundingField[] => (wrong ? [field] : []);
  if (step === 'language') return when(draft.code.trim() === '', 'code');
  if (step === 'name')
    return [...when(draft.displayName.trim() === '', 'displayName'), ...when(!at.zones.includes(draft.zone), 'zone')];
  if (step === 'bylaws') return when(draft.bylaws === '', 'bylaws');
  if (step === 'unity') {
    return (draft.clauses ?? []).flatMap(({ key, title, text }) => [
      ...when(title.trim() === '', `title-${key}`),
      ...when(text.trim() === '', `text-${key}`),
    ]);
  }
  return step === 'people' ? peopleFindings(draft, at) : [];
}

function peopleFindings({ founders, interimUntil }: FoundingDraft, at: Circumstances): FoundingField[] {
  const { today, offices } = at;
  const holders = founders.filter((founder) => founder.offices.length > 0).length;
  const crowded = offices.some(
    ({ code, seats }) => seats !== null && founders.filter((founder) => founder.offices.includes(code)).length > seats,
  );
  const termWrong = !(interimUntil > today && interimUntil <= dayAfter(today, LONGEST_INTERIM_DAYS));
  return [
    ...founders.flatMap(({ key, displayName, memberSince }): FoundingField[] => [
      ...(displayName.trim() ? [] : [`name-${key}` as const]),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(memberSince) && memberSince <= today ? [] : [`since-${key}` as const]),
    ]),
    ...(holders < FEWEST_OFFICE_HOLDERS ? (['offices'] as const) : []),
    ...(crowded ? (['seats'] as const) : []),
    ...(termWrong ? (['interimUntil'] as const) : []),
  ];
}

/** The step of a field that the server refused: `founders.0.offices`, `unity.clauses.1.title`. */
export function stepOfField(field: string): Step {
  const [first] = field.split('.');
  if (first === 'founders' || first === 'interimUntil') return 'people';
  if (first === 'unity') return 'unity';
  return first === 'bylaws' ? 'bylaws' : 'name';
}
