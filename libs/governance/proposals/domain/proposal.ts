import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import type {
  Amendment,
  AmendmentState,
  ObjectionState,
  ProposalCode,
  ProposalState,
  ProposalWay,
  Voice,
} from './proposal.types.js';

type Next = Result<ProposalState, ProposalCode>;

export const MOST_OPEN_AMENDMENTS = 3;

/** A text as it is first read: whoever wrote it consents. */
export function publish(
  author: string,
  { way, windowDays }: { readonly way: ProposalWay; readonly windowDays: number },
  today: Day,
): ProposalState {
  return withText(
    {
      ...{ author, way, windowDays, version: 0, windowFrom: today, windowUntil: today },
      ...{ objections: [], amendments: [], phase: 'open', voteUntil: null, votingOn: null, hands: new Map() },
    },
    today,
  );
}

/** A new text has a window of its own, and nobody but its author has consented to it yet. */
function withText(state: ProposalState, today: Day): ProposalState {
  return {
    ...{ ...state, phase: 'open', version: state.version + 1, voteUntil: null, votingOn: null },
    ...{ windowFrom: today, windowUntil: addDays(today, state.windowDays) },
    hands: new Map(state.way === 'consent' ? [[state.author, 'consent' as const]] : []),
  };
}

export const standing = ({ objections }: ProposalState) => objections.filter(({ state }) => state === 'standing');
export const isWindowOver = ({ windowUntil }: ProposalState, today: Day): boolean => today > windowUntil;

/** A person's word: once, and until the end another one in its place. */
export function raiseHand(state: ProposalState, by: string, voice: Voice, today: Day): Next {
  if (state.phase !== 'open' && state.phase !== 'voting') return err('NOT_OPEN');
  if ((voice === 'consent') !== (state.phase === 'open')) return err('VOICE_UNKNOWN');
  if (state.phase === 'open') {
    if (state.way !== 'consent') return err('NOT_BY_CONSENT');
    if (standing(state).some((one) => one.by === by)) return err('OBJECTED_ALREADY');
  } else if (state.voteUntil! < today) return err('VOTE_OVER');
  return ok({ ...state, hands: new Map([...state.hands, [by, voice]]) });
}

/** Whoever withdrew an objection to a text does not object to that text again. */
export function object(state: ProposalState, by: string, id: string, today: Day): Next {
  if (state.phase !== 'open') return err('NOT_OPEN');
  if (state.way !== 'consent') return err('NOT_BY_CONSENT');
  if (isWindowOver(state, today)) return err('WINDOW_OVER');
  if (state.author === by) return err('OWN_PROPOSAL');
  const { version, objections } = state;
  const spent = objections.some(
    (one) => one.by === by && (one.state === 'standing' || (one.state === 'withdrawn' && one.version === version)),
  );
  if (spent) return err('OBJECTED_ALREADY');
  const hands = new Map([...state.hands].filter(([ref]) => ref !== by));
  return ok({ ...state, hands, objections: [...objections, { id, by, version, state: 'standing' }] });
}

export function withdrawObjection(state: ProposalState, by: string, id: string): Next {
  if (state.phase !== 'open' && state.phase !== 'voting') return err('NOT_OPEN');
  const found = standing(state).find((one) => one.id === id);
  if (!found) return err('OBJECTION_UNKNOWN');
  if (found.by !== by) return err('NOT_YOURS');
  return ok(settle(state, (one) => one.id === id, 'withdrawn'));
}

/** Another text in the place of this one, of which its author or the body decides. */
export function amend(state: ProposalState, by: string, amendment: Pick<Amendment, 'id' | 'integrates'>): Next {
  if (state.phase !== 'open') return err('NOT_OPEN');
  const { integrates } = amendment;
  if (integrates !== null && !standing(state).some(({ id }) => id === integrates)) return err('OBJECTION_UNKNOWN');
  const own = state.amendments.filter((one) => one.by === by && one.state === 'open');
  if (own.length >= MOST_OPEN_AMENDMENTS) return err('TOO_MANY_AMENDMENTS');
  const added: Amendment = { ...amendment, by, version: state.version, state: 'open' };
  return ok({ ...state, amendments: [...state.amendments, added] });
}

export function acceptAmendment(state: ProposalState, by: string, id: string, today: Day): Next {
  const found = openAmendment(state, id);
  if (!found.ok) return found;
  if (state.author !== by) return err('NOT_YOURS');
  return found.value.version === state.version ? ok(take(state, found.value, today)) : err('AMENDMENT_OUTDATED');
}

/** Its author takes it back, or the author of the proposal does not take it up. */
export function closeAmendment(state: ProposalState, by: string, id: string): Next {
  const found = openAmendment(state, id);
  if (!found.ok) return found;
  if (found.value.by === by) return ok(mark(state, id, 'withdrawn'));
  return state.author === by ? ok(mark(state, id, 'declined')) : err('NOT_YOURS');
}

/** What the author does not take up, the body can: as many days as its text is open. */
export function voteOnAmendment(state: ProposalState, by: string, id: string, today: Day): Next {
  const found = openAmendment(state, id);
  if (!found.ok) return found;
  if (found.value.by !== by && state.author !== by) return err('NOT_YOURS');
  const { version } = state;
  if (found.value.version !== version) return err('AMENDMENT_OUTDATED');
  // Each vote opens the text anew for all: one person's amendments do so once.
  const isRefused = ({ by: author, state: to, version: of }: Amendment): boolean =>
    author === found.value.by && to === 'rejected' && of === version;
  if (state.amendments.some(isRefused)) return err('VOTED_ALREADY');
  const voting = { phase: 'voting', votingOn: id, voteUntil: addDays(today, state.windowDays) } as const;
  return ok({ ...mark(state, id, 'voting'), ...voting, hands: new Map() });
}

/** `isCarried`: by the hands of those who are still in the body. */
export function endAmendmentVote(state: ProposalState, isCarried: boolean, today: Day): Next {
  const found = state.amendments.find(({ id }) => id === state.votingOn);
  if (state.phase !== 'voting' || !found) return err('NOT_VOTED_ON');
  if (today <= state.voteUntil!) return err('VOTE_OPEN');
  if (isCarried) return ok(take(state, found, today));
  return ok(withText({ ...mark(state, found.id, 'rejected'), version: state.version - 1 }, today));
}

/**
 * Puts the text as it is to the vote; with it no objection stops it any longer. Once more where the vote is over and
 * `isInVain`: too few raised a hand for the body's rules.
 */
export function putToVote(state: ProposalState, today: Day, isInVain = false): Next {
  const again = state.phase === 'voting' && state.votingOn === null && today > state.voteUntil! && isInVain;
  if (again) return ok({ ...state, voteUntil: addDays(today, state.windowDays), hands: new Map() });
  if (state.phase !== 'open') return err('NOT_OPEN');
  if (state.way === 'room') return err('NOTHING_TO_VOTE_ON');
  if (state.way === 'consent' && standing(state).length === 0) return err('NOTHING_TO_VOTE_ON');
  if (!isWindowOver(state, today)) return err('WINDOW_OPEN');
  const voted = settle(state, () => true, 'voted');
  return ok({ ...voted, phase: 'voting', voteUntil: addDays(today, state.windowDays), hands: new Map() });
}

/**
 * Settles it: by consent, by the hands that were raised, or by the count of a room. The text stays as it is.
 * `allConsent`: everybody in the body has, so that nobody is left for whom the window stays open.
 */
export function conclude(state: ProposalState, today: Day, allConsent: boolean): Next {
  if (state.phase === 'voting' && state.votingOn === null) {
    if (today <= state.voteUntil!) return err('VOTE_OPEN');
  } else {
    if (state.phase !== 'open') return err('NOT_OPEN');
    if (state.way === 'vote') return err('NOT_VOTED_ON');
    if (standing(state).length > 0) return err('OBJECTION_STANDS');
    if (!isWindowOver(state, today) && !(state.way === 'consent' && allConsent)) return err('WINDOW_OPEN');
    if (state.way === 'consent' && state.hands.size === 0) return err('NOBODY_CONSENTED');
  }
  return ok({ ...closeAmendments(state), phase: 'decided' });
}

export function withdraw(state: ProposalState, by: string): Next {
  if (state.phase !== 'open' && state.phase !== 'voting') return err('NOT_OPEN');
  if (state.author !== by) return err('NOT_YOURS');
  return ok({ ...settle(closeAmendments(state), () => true, 'closed'), phase: 'withdrawn', hands: new Map() });
}

function openAmendment(state: ProposalState, id: string): Result<Amendment, ProposalCode> {
  if (state.phase !== 'open') return err('NOT_OPEN');
  const found = state.amendments.find((one) => one.id === id && one.state === 'open');
  return found ? ok(found) : err('AMENDMENT_UNKNOWN');
}

function take(state: ProposalState, { id, integrates }: Amendment, today: Day): ProposalState {
  const integrated = settle(state, (one) => one.id === integrates, 'integrated');
  return withText(mark(integrated, id, 'accepted'), today);
}

const mark = (state: ProposalState, id: string, to: AmendmentState): ProposalState => ({
  ...state,
  amendments: state.amendments.map((one) => (one.id === id ? { ...one, state: to } : one)),
});

const closeAmendments = (state: ProposalState): ProposalState => ({
  ...state,
  amendments: state.amendments.map((one) =>
    one.state === 'open' || one.state === 'voting' ? { ...one, state: 'declined' } : one,
  ),
});

const settle = (state: ProposalState, which: (one: { id: string }) => boolean, to: ObjectionState): ProposalState => ({
  ...state,
  objections: state.objections.map((one) => (one.state === 'standing' && which(one) ? { ...one, state: to } : one)),
});
