import { addDays, type Result } from '#domain-kit';
import { amend, closeAmendment, endAmendmentVote, object, publish, raiseHand, voteOnAmendment } from './proposal.js';
import { conclude, MOST_OPEN_AMENDMENTS, putToVote, withdraw, withdrawObjection } from './proposal.js';
import { checkWindow, LONGEST_WINDOW_DAYS } from './proposal-count.js';
import { stepsFor } from './proposal-steps.js';
import type { ProposalCode, ProposalState } from './proposal.types.js';

const FIRST = '2026-03-10';
/** The last day of a text's window of seven days, and the day after it. */
const [LAST, AFTER] = [addDays(FIRST, 7), addDays(FIRST, 8)];
const people = new Set(['ana', 'bea', 'cleo']);

const taken = (next: Result<ProposalState, ProposalCode>): ProposalState => {
  if (!next.ok) throw new Error(next.error);
  return next.value;
};
const code = (next: Result<ProposalState, ProposalCode>): string => (next.ok ? 'ok' : next.error);
const opened = (way: 'consent' | 'vote' | 'room' = 'consent') => publish('ana', { way, windowDays: 7 }, FIRST);
const objected = taken(object(opened(), 'bea', 'no', FIRST));
const voting = taken(putToVote(opened('vote'), AFTER));
const withOwn = (state: ProposalState, by: string, id: string) => taken(amend(state, by, { id, integrates: null }));

describe('the steps that a page offers', () => {
  const reader = {
    ...{ ref: 'bea', mayVote: true, mayRecord: false, isOfBody: true, iSponsor: false, people, members: people },
    ...{ isInVain: false, hasLapsed: false },
  };
  const offered = (state: ProposalState, change: Partial<typeof reader> = {}, today = FIRST): string =>
    stepsFor(state, { ...reader, ...change }, today).join(' ');

  it('are those of a text that is open: its author neither objects to it nor sponsors it, and alone withdraws it', () => {
    expect(offered(opened())).toBe('consent object amend sponsor comment');
    expect(offered(opened(), { iSponsor: true })).toBe('consent object amend unsponsor comment');
    expect(offered(opened(), { ref: 'ana' })).toBe('amend withdraw comment');
    expect(offered(opened('vote'))).toBe('amend sponsor comment');
    expect(offered(taken(raiseHand(opened(), 'bea', 'consent', FIRST)))).toBe('object amend sponsor comment');
  });

  it('are to be put to the vote over an objection, and only once the window is over', () => {
    expect(offered(objected, {}, LAST)).toBe('amend sponsor comment');
    expect(offered(objected, {}, AFTER)).toBe('amend put-to-vote sponsor comment');
    expect(offered(opened('room'), {}, AFTER)).toBe('amend sponsor comment');
  });

  it('are a vote until its last day, and the end of it for whoever records decisions', () => {
    expect(offered(voting, { mayRecord: true }, addDays(AFTER, 7))).toBe('vote comment');
    expect(offered(voting, {}, addDays(AFTER, 8))).toBe('comment');
    expect(offered(voting, { mayRecord: true }, addDays(AFTER, 8))).toBe('comment conclude');
    expect(offered(voting, { mayRecord: true, isInVain: true }, addDays(AFTER, 8))).toBe('put-to-vote comment');
    const onAmendment = taken(voteOnAmendment(withOwn(opened(), 'bea', 'other'), 'bea', 'other', FIRST));
    expect(offered(onAmendment, { mayRecord: true }, AFTER)).toBe('end-amendment-vote comment');
  });

  it('end a proposal by consent early only where everybody in the body has consented', () => {
    const all = ['bea', 'cleo'].reduce((state, by) => taken(raiseHand(state, by, 'consent', FIRST)), opened());
    const recorder = { ref: 'cleo', mayRecord: true };
    expect(offered(all, recorder)).toContain('conclude');
    expect(offered(all, { ...recorder, people: new Set([...people, 'dora']) })).not.toContain('conclude');
    expect(offered(all, { ...recorder, people: new Set() })).not.toContain('conclude');
    expect(offered(taken(raiseHand(opened(), 'bea', 'consent', FIRST)), recorder)).not.toContain('conclude');
    expect(offered(opened(), { ref: 'ana', mayRecord: true, people: new Set(['ana']) })).toContain('conclude');
  });

  it('are none but the conclusion for who is not of the body or may not vote, and of a room only for its members', () => {
    expect(offered(opened(), { isOfBody: false })).toBe('');
    expect(offered(opened(), { mayVote: false })).toBe('');
    expect(offered(opened(), { isOfBody: false, mayRecord: true }, AFTER)).toBe('conclude');
    expect(offered(opened('room'), { isOfBody: false, mayRecord: true }, AFTER)).toBe('');
    expect(offered(opened('room'), { mayVote: false, mayRecord: true }, AFTER)).toBe('conclude');
  });

  it('record anew a decision that lapsed, and nothing else of a proposal that is settled', () => {
    const decided = taken(conclude(opened(), AFTER, false));
    expect(offered(decided, { mayRecord: true }, AFTER)).toBe('comment');
    expect(offered(decided, { mayRecord: true, hasLapsed: true }, AFTER)).toBe('comment conclude');
    expect(offered(decided, { hasLapsed: true }, AFTER)).toBe('comment');
  });

  it('are somebody else’s where the author has left the body: then whoever is of it may withdraw the proposal', () => {
    const others = new Set(['bea', 'cleo']);
    expect(offered(opened(), { people: others, members: others })).toContain('withdraw');
    expect(offered(opened(), { people: others })).not.toContain('withdraw');
    expect(offered(opened())).not.toContain('withdraw');
  });
});

describe('who may do it, and until when', () => {
  it('takes an objection back from whoever raised it, which leaves all others standing', () => {
    const both = taken(object(objected, 'cleo', 'nor me', FIRST));
    expect(code(withdrawObjection(both, 'bea', 'nor me'))).toBe('NOT_YOURS');
    expect(code(withdrawObjection(both, 'bea', 'unknown'))).toBe('OBJECTION_UNKNOWN');
    const one = taken(withdrawObjection(both, 'bea', 'no'));
    expect(one.objections.map(({ id, state }) => `${id} ${state}`)).toEqual(['no withdrawn', 'nor me standing']);
    expect(code(withdrawObjection(one, 'bea', 'no'))).toBe('OBJECTION_UNKNOWN');
    expect(code(object(one, 'bea', 'again', FIRST))).toBe('OBJECTED_ALREADY');
    expect(code(withdrawObjection(taken(withdraw(both, 'ana')), 'bea', 'no'))).toBe('NOT_OPEN');
  });

  it('takes with an objection only the consent of whoever raised it', () => {
    const agreed = ['bea', 'cleo'].reduce((state, by) => taken(raiseHand(state, by, 'consent', FIRST)), opened());
    expect([agreed.version, [...taken(object(agreed, 'bea', 'no', FIRST)).hands.keys()]]).toEqual([1, ['ana', 'cleo']]);
  });

  it('hears an objection to a new text from who withdrew theirs to the old one', () => {
    const back = withOwn(taken(withdrawObjection(objected, 'bea', 'no')), 'ana', 'mine');
    const closed = taken(endAmendmentVote(taken(voteOnAmendment(back, 'ana', 'mine', FIRST)), true, AFTER));
    expect(code(object(closed, 'bea', 'to this too', AFTER))).toBe('ok');
  });

  it('is open on the last day of its window and of its vote, and settled on the day after', () => {
    expect(code(object(opened(), 'bea', 'no', LAST))).toBe('ok');
    expect(code(object(opened(), 'bea', 'no', AFTER))).toBe('WINDOW_OVER');
    expect([code(conclude(opened(), LAST, false)), code(conclude(opened(), AFTER, false))]).toEqual([
      'WINDOW_OPEN',
      'ok',
    ]);
    const end = addDays(AFTER, 7);
    expect([code(raiseHand(voting, 'bea', 'for', end)), code(conclude(voting, end, false))]).toEqual([
      'ok',
      'VOTE_OPEN',
    ]);
    expect(code(putToVote(voting, end, true))).toBe('NOT_OPEN');
    expect(code(putToVote(voting, addDays(end, 1), true))).toBe('ok');
    const onAmendment = taken(voteOnAmendment(withOwn(opened(), 'bea', 'other'), 'bea', 'other', FIRST));
    expect(code(endAmendmentVote(onAmendment, true, LAST))).toBe('VOTE_OPEN');
    expect(code(endAmendmentVote(onAmendment, true, AFTER))).toBe('ok');
  });

  it('takes three open amendments of one person, whatever others brought in', () => {
    const full = ['1', '2', '3'].reduce((state, id) => withOwn(state, 'bea', id), opened());
    expect(MOST_OPEN_AMENDMENTS).toBe(3);
    expect(code(amend(full, 'bea', { id: '4', integrates: null }))).toBe('TOO_MANY_AMENDMENTS');
    expect(code(amend(full, 'cleo', { id: '4', integrates: null }))).toBe('ok');
    expect(code(amend(taken(closeAmendment(full, 'bea', '1')), 'bea', { id: '4', integrates: null }))).toBe('ok');
  });

  it('lets an amendment answer only an objection that stands', () => {
    const both = taken(object(objected, 'cleo', 'nor me', FIRST));
    expect(code(amend(both, 'bea', { id: 'a', integrates: 'no' }))).toBe('ok');
    expect(code(amend(both, 'bea', { id: 'a', integrates: 'unknown' }))).toBe('OBJECTION_UNKNOWN');
  });

  it('closes an amendment: taken back by who brought it in, declined by the author, by nobody else', () => {
    const state = withOwn(opened(), 'bea', 'other');
    const after = (by: string): string =>
      taken(closeAmendment(state, by, 'other'))
        .amendments.map((one) => one.state)
        .join();
    expect([after('bea'), after('ana')]).toEqual(['withdrawn', 'declined']);
    expect(code(closeAmendment(state, 'cleo', 'other'))).toBe('NOT_YOURS');
    expect(code(voteOnAmendment(state, 'cleo', 'other', FIRST))).toBe('NOT_YOURS');
    expect([
      code(voteOnAmendment(state, 'ana', 'other', FIRST)),
      code(voteOnAmendment(state, 'bea', 'other', FIRST)),
    ]).toEqual(['ok', 'ok']);
  });

  it('is withdrawn by its author alone, with what was objected and amended', () => {
    const state = withOwn(objected, 'cleo', 'other');
    expect(code(withdraw(state, 'bea'))).toBe('NOT_YOURS');
    const { phase, objections, amendments } = taken(withdraw(state, 'ana'));
    expect([phase, objections[0]?.state, amendments[0]?.state]).toEqual(['withdrawn', 'closed', 'declined']);
  });

  it('is decided with its open amendments declined, and what was settled before left as it was', () => {
    const refused = taken(closeAmendment(withOwn(withOwn(opened('vote'), 'bea', 'a'), 'cleo', 'b'), 'bea', 'a'));
    const decided = taken(conclude(taken(putToVote(refused, AFTER)), addDays(AFTER, 8), false));
    expect(decided.amendments.map((one) => one.state)).toEqual(['withdrawn', 'declined']);
  });

  it('is open at least as long as the notice of its body, from 1 to 60 days', () => {
    const rules = { noticeDays: 7 } as Parameters<typeof checkWindow>[1];
    const said = (days: number, of: typeof rules = null): unknown => {
      const checked = checkWindow(days, of);
      return checked.ok ? checked.value : checked.error;
    };
    expect([0, 1, LONGEST_WINDOW_DAYS, LONGEST_WINDOW_DAYS + 1, 1.5].map((days) => said(days))).toEqual([
      ...['WINDOW_INVALID', 1, 60, 'WINDOW_INVALID', 'WINDOW_INVALID'],
    ]);
    expect([said(6, rules), said(7, rules)]).toEqual(['WINDOW_TOO_SHORT', 7]);
  });
});
