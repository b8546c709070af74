import { type Conferral, refuseConferral } from './conferral.js';
import type { OfficePolicy } from './office-policy.js';

const rotation: OfficePolicy = {
  method: 'rotation',
  termDays: 30,
  cooldownTerms: 0,
  seats: 1,
  understudy: true,
  handOver: true,
  appointedBy: null,
};
const election: OfficePolicy = { ...rotation, method: 'election', understudy: false };
const turn = { dueRef: 'ana', beginsOn: '2026-04-01' };
const begin: Conferral = {
  holderRef: 'ana',
  decidedBegin: '2026-04-01',
  beginsOn: '2026-04-01',
  endsOn: '2026-04-30',
  rule: 'rotation',
  body: 'assembly',
};
const term = (holderRef: string, beginsOn: string, endsOn: string, endedOn: string | null = null) => ({
  holderRef,
  beginsOn,
  endsOn,
  endedOn,
});

describe('beginning a mandate', () => {
  it('is free where no policy was decided, but for the rule of rotation', () => {
    expect(refuseConferral(null, { ...begin, rule: 'majority' }, null, [])).toBeNull();
    expect(refuseConferral(null, begin, null, [])?.code).toBe('NO_ROTATION');
    expect(refuseConferral(election, begin, null, [])?.code).toBe('NO_ROTATION');
  });

  it('by rotation is for the one whose turn it is, for exactly one term, and by nothing else', () => {
    expect(refuseConferral(rotation, begin, turn, [])).toBeNull();
    const refused = (change: Partial<Conferral>) => refuseConferral(rotation, { ...begin, ...change }, turn, [])?.code;
    expect(refused({ holderRef: 'bea' })).toBe('NOT_THEIR_TURN');
    expect(refused({ rule: 'consensus' })).toBe('ROTATION_DECIDES');
    expect(refused({ endsOn: '2026-04-29' })).toBe('TERM_IS_FIXED');
    expect(refused({ decidedBegin: '2026-03-31', beginsOn: '2026-03-31', endsOn: '2026-04-29' })).toBe('SEATS_TAKEN');
    expect(refused({ beginsOn: '2026-04-05' })).toBeUndefined();
  });

  it('is open to any decision while nobody of the pool can serve', () => {
    const vacant = { ...turn, dueRef: null };
    expect(refuseConferral(rotation, begin, vacant, [])?.code).toBe('POST_VACANT');
    expect(refuseConferral(rotation, { ...begin, rule: 'majority' }, vacant, [])).toBeNull();
  });

  it('is the matter of the body that appoints', () => {
    const appointed: OfficePolicy = { ...election, method: 'appointment', appointedBy: 'coordination' };
    const by = (body: string) => refuseConferral(appointed, { ...begin, rule: 'majority', body }, null, [])?.code;
    expect([by('assembly'), by('coordination')]).toEqual(['OTHER_BODY', undefined]);
  });

  it('needs a seat on every day of the term', () => {
    const majority = { ...begin, rule: 'majority' as const };
    const seated = (seats: number, ...terms: ReturnType<typeof term>[]) =>
      refuseConferral({ ...election, seats }, majority, null, terms)?.code;
    expect(seated(1, term('bea', '2026-01-01', '2026-03-31'))).toBeUndefined();
    expect(seated(1, term('bea', '2026-01-01', '2026-04-01'))).toBe('SEATS_TAKEN');
    expect(seated(1, term('bea', '2026-01-01', '2026-04-30', '2026-04-01'))).toBeUndefined();
    expect(seated(1, term('bea', '2026-04-30', '2026-06-30'))).toBe('SEATS_TAKEN');
    const follow = [term('bea', '2026-01-01', '2026-04-10'), term('cleo', '2026-04-11', '2026-06-30')];
    expect(seated(2, ...follow)).toBeUndefined();
    expect(seated(2, ...follow, term('dot', '2026-04-11', '2026-04-12'))).toBe('SEATS_TAKEN');
  });

  it('waits for the cooldown', () => {
    const cool = { ...election, cooldownTerms: 1 };
    const terms = [term('ana', '2026-01-01', '2026-01-31'), term('bea', '2026-02-01', '2026-02-28')];
    const who = (holderRef: string) =>
      refuseConferral(cool, { ...begin, rule: 'majority', holderRef }, null, terms)?.code;
    expect([who('ana'), who('bea')]).toEqual([undefined, 'COOLING_DOWN']);
  });
});
