import type { Day } from '#domain-kit';
import { amend, conclude, endAmendmentVote, object, putToVote, raiseHand, withdraw } from './proposal.js';
import type { ProposalState } from './proposal.types.js';

interface Reader {
  readonly ref: string;
  readonly mayVote: boolean;
  readonly mayRecord: boolean;
  readonly isOfBody: boolean;
  readonly iSponsor: boolean;
  readonly people: ReadonlySet<string>;
  /** Everybody in the body, also those whose vote is suspended: what is theirs stays theirs. */
  readonly members: ReadonlySet<string>;
  /** Whether the vote that is over had too few hands. */
  readonly isInVain: boolean;
  /** Whether nobody seconded the decision that it came to: it is recorded anew. */
  readonly hasLapsed: boolean;
}

/** What somebody can do with a proposal now: each step is tried, so that a page offers none that is refused. */
export function stepsFor(state: ProposalState, reader: Reader, today: Day): string[] {
  const { ref, people, members } = reader;
  const allConsent = people.size > 0 && [...people].every((one) => state.hands.get(one) === 'consent');
  const isSettled = reader.hasLapsed || (!reader.isInVain && conclude(state, today, allConsent).ok);
  // What a room counted, only who is of the body can say.
  const mayConclude = reader.mayRecord && (state.way !== 'room' || reader.isOfBody);
  const concludes = mayConclude && isSettled ? ['conclude'] : [];
  if (!reader.isOfBody || !reader.mayVote) return concludes;
  const closer = members.has(state.author) ? ref : state.author;
  const mine = state.author === ref;
  const tried: readonly (readonly [string, boolean])[] = [
    ['consent', raiseHand(state, ref, 'consent', today).ok && state.hands.get(ref) !== 'consent'],
    ['vote', raiseHand(state, ref, 'for', today).ok],
    ['object', object(state, ref, '', today).ok],
    ['amend', amend(state, ref, { id: '', integrates: null }).ok],
    ['put-to-vote', putToVote(state, today, reader.isInVain).ok],
    ['end-amendment-vote', endAmendmentVote(state, false, today).ok],
    ['withdraw', withdraw(state, closer).ok],
    ['sponsor', state.phase === 'open' && !mine && !reader.iSponsor],
    ['unsponsor', state.phase === 'open' && !mine && reader.iSponsor],
    ['comment', true],
  ];
  return [...tried.flatMap(([step, can]) => (can ? [step] : [])), ...concludes];
}
