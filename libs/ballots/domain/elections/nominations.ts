import { err, isPublishedText, ok, type Result } from '#domain-kit';
import type { ElectionPhase } from './election-plan.types.js';
import type { NominationRefusal } from './election.refusals.js';

export const NOMINATION_STATES = ['proposed', 'accepted', 'declined', 'withdrawn'] as const;
export type NominationState = (typeof NOMINATION_STATES)[number];

/** Nobody stands who has not accepted. Both are references of persons. */
export interface Nomination {
  readonly person: string;
  readonly proposedBy: string;
  readonly state: NominationState;
}

type Nominations = readonly Nomination[];

/** Who proposes themself has accepted with it. Whoever declined may be asked once more by nobody: their no stands. */
export function propose(
  nominations: Nominations,
  phase: ElectionPhase,
  { person, proposedBy }: Pick<Nomination, 'person' | 'proposedBy'>,
): Result<Nomination, NominationRefusal> {
  if (phase !== 'nominations') return err('WRONG_PHASE');
  const known = nominations.find((one) => one.person === person);
  const standsAgain = known?.state === 'withdrawn' && person === proposedBy;
  if (known && !standsAgain) return err('ALREADY_PROPOSED');
  return ok({ person, proposedBy, state: person === proposedBy ? 'accepted' : 'proposed' });
}

/** The person's own answer: `accepted`, `declined`, or `withdrawn` after having accepted. Until papers are issued. */
export function answerNomination(
  nominations: Nominations,
  phase: ElectionPhase,
  { person, by, answer }: { person: string; by: string; answer: Exclude<NominationState, 'proposed'> },
): Result<Nomination, NominationRefusal> {
  if (phase !== 'nominations') return err('WRONG_PHASE');
  if (person !== by) return err('NOT_YOURS');
  const known = nominations.find((one) => one.person === person);
  if (!known) return err('NOT_PROPOSED');
  const from: NominationState = answer === 'withdrawn' ? 'accepted' : 'proposed';
  return known.state === from ? ok({ ...known, state: answer }) : err('ALREADY_ANSWERED');
}

/** What somebody says why they stand: in their own words, about themself and the office. In characters. */
export const CANDIDACY_MAX = 1000;

/** Whether whoever was proposed may still say why they stand: until papers are issued. '' takes the words back. */
export function stateCandidacy(
  nominations: Nominations,
  phase: ElectionPhase,
  { by, words }: { by: string; words: string },
): Result<Nomination, NominationRefusal> {
  if (phase !== 'nominations') return err('WRONG_PHASE');
  const known = nominations.find((one) => one.person === by);
  if (known?.state !== 'proposed' && known?.state !== 'accepted') return err('NOT_PROPOSED');
  const isSound = words === '' || (words.length <= CANDIDACY_MAX && isPublishedText(words));
  return isSound ? ok(known) : err('WORDS_INVALID');
}

/** Who stands, in the order of the ballot paper: by reference, which is random, so that no name comes first for its letter. */
export const standing = (nominations: Nominations): string[] =>
  nominations
    .filter(({ state }) => state === 'accepted')
    .map(({ person }) => person)
    .sort();
