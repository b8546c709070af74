import { outOfReach, wrongFields } from '../../democracy/body-rules.js';
import { type ClauseDraft, dayAfter, type FoundingDraft, LONGEST_INTERIM_DAYS } from './founding-draft.js';

/** One page each, in this order. After `review` the organization is founded. */
export const STEPS = [
  ...(['language', 'way', 'caucus', 'name', 'bylaws', 'people', 'unity', 'rules', 'custody', 'review'] as const),
  ...(['account', 'handout', 'word', 'join', 'recovery'] as const),
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
  /** Codes of bodies; in the first is everybody. */
  readonly bodies: readonly string[];
}

export interface OfficeSeats {
  readonly code: string;
  /** Code of its body. */
  readonly body: string;
  /** Null where any number may hold it. */
  readonly seats: number | null;
}

/** The steps that this founding has. */
export function stepsOf(draft: Pick<FoundingDraft, 'joinCode' | 'fromCaucus'>, at: Circumstances): Step[] {
  return STEPS.filter(
    (step) =>
      (step !== 'custody' || at.custodyOpen) &&
      (step !== 'recovery' || at.recoveryOpen) &&
      (step !== 'way' || !at.isCommittee) &&
      ((step !== 'caucus' && step !== 'word') || draft.fromCaucus) &&
      (step !== 'join' || draft.joinCode.trim() !== ''),
  );
}

export const isAfterFounding = (step: Step): boolean => STEPS.indexOf(step) > STEPS.indexOf('review');

export type FoundingField =
  | ('code' | 'displayName' | 'zone' | 'interimUntil' | 'offices' | 'seats' | 'bylaws')
  | `name-${number}`
  | `since-${number}`
  | `title-${number}`
  | `text-${number}`
  | `rules-${string}`;

/** Every decision needs one person to record it and another to second it. */
const FEWEST_OFFICE_HOLDERS = 2;

/** The fields of one step that need attention, in its order. A passphrase and a package are looked at where they are. */
export function findingsOf(step: Step, draft: FoundingDraft, at: Circumstances): FoundingField[] {
  const when = (wrong: boolean, field: FoundingField): FoundingField[] => (wrong ? [field] : []);
  if (step === 'language') return when(draft.code.trim() === '', 'code');
  if (step === 'name')
    return [...when(draft.displayName.trim() === '', 'displayName'), ...when(!at.zones.includes(draft.zone), 'zone')];
  if (step === 'bylaws') return when(draft.bylaws === '', 'bylaws');
  if (step === 'unity') return clauseFindings(draft.clauses ?? []);
  if (step === 'rules') return [...rulesFindings(draft, at), ...clauseFindings(draft.workingClauses ?? [])];
  return step === 'people' ? peopleFindings(draft, at) : [];
}

const clauseFindings = (clauses: readonly ClauseDraft[]): FoundingField[] =>
  clauses.flatMap(({ key, title, text }): FoundingField[] => [
    ...(title.trim() ? [] : [`title-${key}` as const]),
    ...(text.trim() ? [] : [`text-${key}` as const]),
  ]);

/** How many founders are in a body: all in the first, whoever holds an office of it in another, and one at least. */
export function peopleIn(body: string, { founders }: Pick<FoundingDraft, 'founders'>, at: Circumstances): number {
  if (body === at.bodies[0]) return founders.length;
  const own = at.offices.filter((office) => office.body === body).map(({ code }) => code);
  return Math.max(1, founders.filter(({ offices }) => offices.some((code) => own.includes(code))).length);
}

const rulesFindings = (draft: FoundingDraft, at: Circumstances): FoundingField[] =>
  Object.entries(draft.bodyRules ?? {}).flatMap(([body, rules]) => {
    const isWrong = rules && (wrongFields(rules).length > 0 || outOfReach(rules, peopleIn(body, draft, at)).length > 0);
    return isWrong ? [`rules-${body}` as const] : [];
  });

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

/** The step of a field that the server refused: `founders.0.offices`, `unity.clauses.1.title`. What a package is refused for is said where it was sent. */
export function stepOfField(field: string): Step {
  const [first] = field.split('.');
  if (first === 'founders' || first === 'interimUntil') return 'people';
  if (first === 'unity') return 'unity';
  if (first === 'workingRules' || first === 'bodyRules') return 'rules';
  if (first === 'spunOut') return 'review';
  return first === 'bylaws' ? 'bylaws' : 'name';
}
