import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { acceptCredential, cadreState, endCredential, recordCredential } from './cadre-state.js';
import type { HeldCredential, Member } from './cadre.types.js';

const TODAY = '2026-03-10';
const ANA = 'a'.repeat(32);
const BEA = 'b'.repeat(32);
const DECISION = '018f0000-0000-7000-8000-000000000001';
const member: Member = { standing: 'member', since: '2026-01-01' };
const held = (other: Partial<HeldCredential> = {}): HeldCredential => ({
  ...{ acceptedOn: '2026-02-01', expiresOn: '2026-12-31', decisionId: DECISION, endedOn: null },
  ...other,
});
const stateOf = (credentials: readonly HeldCredential[], of = member, today = TODAY) =>
  cadreState({ ref: ANA, member: of, held: credentials }, today);
const codeOf = (result: ReturnType<typeof recordCredential>) => (result.ok ? 'ok' : result.error.code);

describe('the third sphere', () => {
  it.each([
    ['cadre', 'signed, accepted and recorded', stateOf([held()])],
    ['none', 'without a credential of the centre', stateOf([])],
    ['waiting', 'without the record of the organization', stateOf([held({ decisionId: null })])],
    ['none', 'that has expired', stateOf([held()], member, '2027-01-01')],
    ['cadre', 'on the last day', stateOf([held()], member, '2026-12-31')],
    ['none', 'that has ended', stateOf([held({ endedOn: '2026-03-01' })])],
    ['none', 'of who stepped back', stateOf([held()], { standing: 'volunteer', since: '2026-03-01' })],
    ['none', 'of who left', stateOf([held()], { standing: 'left', since: '2026-03-01' })],
    ['none', 'of who came back since', stateOf([held()], { standing: 'member', since: '2026-03-01' })],
    ['cadre', 'while a renewal waits', stateOf([held(), held({ decisionId: null, expiresOn: '2027-02-28' })])],
  ] as const)('is %s: %s', (state, _, found) => {
    expect(found).toBe(state);
  });

  it('needs all three of one credential on one day, whatever else is held', () => {
    const day = fc.integer({ min: -200, max: 200 }).map((days) => addDays(TODAY, days));
    const credential = fc.record({
      ...{ acceptedOn: day, expiresOn: day },
      decisionId: fc.constantFrom(DECISION, null),
      endedOn: fc.option(day, { nil: null }),
    });
    const standing = fc.constantFrom<Member['standing']>('none', 'volunteer', 'member', 'left');
    const anybody = fc.record({ standing, since: fc.option(day, { nil: null }) });
    fc.assert(
      fc.property(fc.array(credential, { maxLength: 4 }), anybody, day, (credentials, of, today) => {
        if (stateOf(credentials, of, today) !== 'cadre') return;
        expect(of.standing).toBe('member');
        const whole = credentials.filter(
          ({ decisionId, endedOn, expiresOn, acceptedOn }) =>
            decisionId !== null && endedOn === null && expiresOn >= today && acceptedOn >= of.since!,
        );
        expect(whole).not.toEqual([]);
      }),
    );
  });

  it('ends with time by itself, and never begins by it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 3 }), fc.nat(60), (days, later) => {
        const credentials = days.map((one) => held({ expiresOn: addDays(TODAY, one) }));
        const [now, then] = [stateOf(credentials), stateOf(credentials, member, addDays(TODAY, later))];
        expect(now === 'none' && then !== 'none').toBe(false);
      }),
    );
  });
});

describe('a credential', () => {
  const ana = { ref: ANA, member };
  it.each([
    ['ok', acceptCredential(ana, null)],
    ['CREDENTIAL_TAKEN', acceptCredential(ana, { personRef: BEA, endedOn: null })],
    ['CREDENTIAL_TAKEN', acceptCredential(ana, { personRef: BEA, endedOn: '2026-03-01' })],
    ['ALREADY_ACCEPTED', acceptCredential(ana, { personRef: ANA, endedOn: null })],
    ['CREDENTIAL_ENDED', acceptCredential(ana, { personRef: ANA, endedOn: '2026-03-01' })],
    ['NOT_A_MEMBER', acceptCredential({ ref: ANA, member: { standing: 'volunteer', since: '2026-01-01' } }, null)],
  ] as const)('is accepted with %s', (code, accepted) => {
    expect(codeOf(accepted)).toBe(code);
  });

  it.each([
    ['ok', recordCredential(held({ decisionId: null }), member, TODAY)],
    ['ACCEPTANCE_UNKNOWN', recordCredential(null, member, TODAY)],
    ['ALREADY_RECORDED', recordCredential(held(), member, TODAY)],
    ['CREDENTIAL_ENDED', recordCredential(held({ decisionId: null, endedOn: '2026-03-01' }), member, TODAY)],
    ['CREDENTIAL_EXPIRED', recordCredential(held({ decisionId: null }), member, '2027-01-01')],
    ['NOT_A_MEMBER', recordCredential(held({ decisionId: null }), { standing: 'left', since: TODAY }, TODAY)],
  ] as const)('is recorded with %s', (code, recorded) => {
    expect(codeOf(recorded)).toBe(code);
  });

  it.each([
    ['ok', endCredential(held(), TODAY)],
    ['ACCEPTANCE_UNKNOWN', endCredential(null, TODAY)],
    ['CREDENTIAL_ENDED', endCredential(held({ endedOn: '2026-03-01' }), TODAY)],
    ['CREDENTIAL_ENDED', endCredential(held(), '2027-01-01')],
  ] as const)('is ended with %s', (code, ended) => {
    expect(codeOf(ended)).toBe(code);
  });
});
