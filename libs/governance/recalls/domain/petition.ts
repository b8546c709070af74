import { addDays, type Day } from '#domain-kit';
import { refuseVote } from '../../domain/body-rules.js';
import type { BodyRules, CountedVote, DecisionCount } from '../../domain/body-rules.types.js';
import type {
  Answers,
  BallotOutcome,
  PetitionFacts,
  PetitionKind,
  PetitionRefusal,
  SignatureRefusal,
  SignedPetition,
} from './petition.types.js';

/** For so long a petition can be signed. */
export const SIGNING_DAYS = 60;
/** After a vote nobody asks for another one on the same mandate for so long. */
export const REST_DAYS = 60;
/** One person alone opens no vote, whatever share of a small body that is. */
const FEWEST_SIGNERS = 2;
const PAPER_DAYS = 7;
const BALLOT_DAYS = 14;
const ROOM_DAYS = 7;

/** How many of so many entitled must sign. The holder, who is one of them, does not. */
export const signaturesNeeded = (percent: number, electorate: number): number =>
  Math.max(1, Math.min(FEWEST_SIGNERS, electorate - 1), Math.ceil((percent * electorate) / 100));

/** Who has signed and may vote today. Somebody who left, or whose affirmation lapsed, does not count. */
export const countSigners = (signers: Iterable<string>, entitled: ReadonlySet<string>): number =>
  [...new Set(signers)].filter((ref) => entitled.has(ref)).length;

/** Why nobody may ask for a vote on this mandate now, or not this person; null if they may. */
export function refusePetition(facts: PetitionFacts, today: Day): PetitionRefusal | null {
  const { term, holderRef, by, rules, electorate, isAnotherOpen, lastVoteOn } = facts;
  if (term.endedOn !== null || term.endsOn < today) return 'MANDATE_OVER';
  if (by === holderRef) return 'OWN_MANDATE';
  if (!rules) return 'RECALL_WITHOUT_RULES';
  if (isAnotherOpen) return 'PETITION_OPEN';
  if (electorate < rules.minimumElectorate || electorate < FEWEST_SIGNERS) return 'ELECTORATE_TOO_SMALL';
  if (lastVoteOn !== null && today < addDays(lastVoteOn, REST_DAYS)) return 'VOTED_LATELY';
  return term.endsOn <= lastDayOfBallot(today, rules.noticeDays) ? 'TERM_ENDS_FIRST' : null;
}

/** Why a signature is not taken, or taken back; null if it is. */
export function refuseSignature(
  { phase, until, holderRef }: SignedPetition,
  by: string,
  { today, entitled }: { readonly today: Day; readonly entitled: ReadonlySet<string> },
): SignatureRefusal | null {
  if (phase !== 'open' || until < today) return 'NOT_OPEN';
  if (by === holderRef) return 'OWN_MANDATE';
  return entitled.has(by) ? null : 'NOT_ENTITLED';
}

const lastDayOfBallot = (today: Day, noticeDays: number): Day => addDays(today, Math.max(BALLOT_DAYS, noticeDays));

/** The days of a ballot that is opened today. It was announced today, so that what the bylaws ask in notice is kept. */
export const ballotDays = (today: Day, noticeDays: number) => ({
  nominationsUntil: addDays(today, -1),
  issuingUntil: addDays(today, PAPER_DAYS),
  castingUntil: lastDayOfBallot(today, noticeDays),
});

/** The first day on which a meeting votes on it, where too few are entitled for a secret ballot. */
export const roomDay = (today: Day, noticeDays: number): Day => addDays(today, Math.max(ROOM_DAYS, noticeDays));

/** The count on ending the mandate: no confidence counts as what a yes to a recall is. */
export const countOn = (kind: PetitionKind, { yes, no, blank }: Answers, announcedOn: Day): DecisionCount => ({
  present: yes + no + blank,
  inFavour: kind === 'recall' ? yes : no,
  against: kind === 'recall' ? no : yes,
  announcedOn,
});

/** What such a count decides on that day, by the threshold of recall. */
export function outcomeOf(count: CountedVote, rules: BodyRules, day: Day): BallotOutcome {
  const voted = { rule: rules.thresholds.recall, day, matter: 'recall' } as const;
  if (refuseVote({ ...voted, outcome: 'carried' }, count, rules) === null) return 'carried';
  return refuseVote({ ...voted, outcome: 'lost' }, count, rules) === null ? 'lost' : 'void';
}

/** The day on which the bylaws ask for a vote of confidence; null where they ask for none. */
export function confidenceDueOn(beganOn: Day, lastVoteOn: Day | null, everyDays: number): Day | null {
  if (everyDays === 0) return null;
  return addDays(lastVoteOn !== null && lastVoteOn > beganOn ? lastVoteOn : beganOn, everyDays);
}
