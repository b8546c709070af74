import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { askFor, decideOn, isInForce, LONGEST_TERM_DAYS, RENEWED_FROM_DAYS, revoke, takeBy } from './attestation.js';
import { type Attestation, ATTESTATION_STATES } from './attestation.types.js';

const TODAY = '2026-03-10';
const ANA = 'a'.repeat(32);
const BEA = 'b'.repeat(32);
const confirmed = (days: number): Attestation => ({
  ...{ personRef: ANA, state: 'confirmed', expiresOn: addDays(TODAY, days) },
});
const inState = (state: Attestation['state']): Attestation => ({ personRef: ANA, state, expiresOn: null });
const codeOf = (answer: { ok: boolean; error?: { code: string } }) => (answer.ok ? 'ok' : answer.error!.code);

describe('an attestation', () => {
  it.each([
    ['ok', askFor([], true, TODAY)],
    ['NOT_A_MEMBER', askFor([], false, TODAY)],
    ['ALREADY_ASKED', askFor([inState('asked')], true, TODAY)],
    ['CONFIRMED_FOR_LONG', askFor([confirmed(RENEWED_FROM_DAYS + 1)], true, TODAY)],
    ['ok', askFor([confirmed(RENEWED_FROM_DAYS)], true, TODAY)],
    ['ok', askFor([confirmed(-1), inState('refused'), inState('ended'), inState('withdrawn')], true, TODAY)],
  ] as const)('is asked for with %s', (code, asked) => {
    expect(codeOf(asked)).toBe(code);
  });

  it.each([
    ['ok', decideOn(inState('asked'), [BEA], TODAY)],
    ['OWN_ATTESTATION', decideOn(inState('asked'), [BEA, ANA], TODAY)],
    ['NOT_ASKED', decideOn(inState('withdrawn'), [], TODAY)],
    ['NOT_ASKED', decideOn(confirmed(3), [], TODAY)],
    ['ATTESTATION_UNKNOWN', decideOn(null, [], TODAY)],
  ] as const)('is decided with %s', (code, decided) => {
    expect(codeOf(decided)).toBe(code);
  });

  it.each([
    ['ok', takeBy(confirmed(0), ANA, TODAY)],
    ['ATTESTATION_OVER', takeBy(confirmed(-1), ANA, TODAY)],
    ['ATTESTATION_UNKNOWN', takeBy(confirmed(3), BEA, TODAY)],
    ['ATTESTATION_UNKNOWN', takeBy(null, BEA, TODAY)],
    ['NOT_CONFIRMED', takeBy(inState('refused'), ANA, TODAY)],
    ['NOT_CONFIRMED', takeBy(inState('ended'), ANA, TODAY)],
  ] as const)('gives a credential with %s', (code, taken) => {
    expect(codeOf(taken)).toBe(code);
  });

  it.each([
    ['ok', revoke(confirmed(0), [], TODAY)],
    ['OWN_ATTESTATION', revoke(confirmed(3), [ANA, BEA], TODAY)],
    ['ATTESTATION_OVER', revoke(confirmed(-1), [BEA], TODAY)],
    ['NOT_CONFIRMED', revoke(inState('asked'), [BEA], TODAY)],
    ['ATTESTATION_UNKNOWN', revoke(null, [BEA], TODAY)],
  ] as const)('is revoked with %s', (code, revoked) => {
    expect(codeOf(revoked)).toBe(code);
  });

  it('gives nobody a credential for longer than twelve months from the decision, nor after it', () => {
    fc.assert(
      fc.property(fc.nat(800), fc.constantFrom(...ATTESTATION_STATES), (days, state) => {
        const decided = decideOn(inState('asked'), [], TODAY);
        const expiresOn = decided.ok ? decided.value : TODAY;
        expect(expiresOn).toBe(addDays(TODAY, LONGEST_TERM_DAYS));
        const later = addDays(TODAY, days);
        const taken = takeBy({ personRef: ANA, state, expiresOn }, ANA, later);
        expect(taken.ok).toBe(state === 'confirmed' && days <= LONGEST_TERM_DAYS);
        expect(taken.ok ? taken.value : expiresOn).toBe(expiresOn);
        expect(taken.ok).toBe(isInForce({ personRef: ANA, state, expiresOn }, later));
      }),
    );
  });
});
