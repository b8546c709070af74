import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { changeSphere } from './sphere-changes.js';
import { SPHERE_REASONS, type SphereFacts, type SphereMove, type Standing, STANDINGS } from './sphere.types.js';

const ANA = 'a'.repeat(32);
const BEA = 'b'.repeat(32);
const DECISION = '018f0000-0000-7000-8000-000000000001';
const day = '2026-03-10';

const facts = (standing: Standing, other: Partial<SphereFacts> = {}): SphereFacts => ({
  ...{ ref: ANA, standing, since: standing === 'none' ? null : '2026-03-01' },
  ...{ rulesAccepted: true, unityAffirmed: true, ...other },
});
const move = (to: SphereMove['to'], reason: SphereMove['reason'], other: Partial<SphereMove> = {}): SphereMove => ({
  ...{ to, reason, day, decisionId: null, recordedBy: ANA, ...other },
});
const admission = move('member', 'admitted', { decisionId: DECISION, recordedBy: BEA });

/** What a change that went through may never be, told without the table that decides it. */
function brokenBy(before: SphereFacts, { to, day: on, reason, decisionId, recordedBy }: SphereMove): string[] {
  const own = recordedBy === ANA;
  const rules: Record<string, boolean> = {
    'it changes something': to !== before.standing,
    'time goes on': before.since === null || on >= before.since,
    'a member was a volunteer': to !== 'member' || before.standing === 'volunteer',
    'a member is admitted by a decision of others': to !== 'member' || (decisionId !== null && !own),
    'a member affirmed': to !== 'member' || before.unityAffirmed,
    'who left comes back alone, as a volunteer': before.standing !== 'left' || (to === 'volunteer' && own),
    'a volunteer who begins accepted the rules':
      to !== 'volunteer' || before.standing === 'member' || before.rulesAccepted,
    'nobody is sent away without a decision': to !== 'left' || reason === 'expired' || own || decisionId !== null,
    'a member does not expire': reason !== 'expired' || before.standing === 'volunteer',
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}

describe('changing a sphere', () => {
  it.each([
    {
      given: 'who accepts the working rules becomes a volunteer',
      of: facts('none'),
      to: move('volunteer', 'rules-accepted'),
    },
    { given: 'a volunteer is admitted by a decision', of: facts('volunteer'), to: admission },
    { given: 'a member steps back alone', of: facts('member'), to: move('volunteer', 'stepped-back') },
    { given: 'a volunteer leaves in one step', of: facts('volunteer'), to: move('left', 'left') },
    { given: 'a member leaves in one step', of: facts('member'), to: move('left', 'left') },
    {
      given: 'a volunteer expires without anybody',
      of: facts('volunteer'),
      to: move('left', 'expired', { recordedBy: null }),
    },
    { given: 'who left comes back as a volunteer', of: facts('left'), to: move('volunteer', 'returned') },
    {
      given: 'two end a membership',
      of: facts('member'),
      to: move('left', 'decided', { decisionId: DECISION, recordedBy: BEA }),
    },
  ])('$given', ({ of, to }) => {
    expect(changeSphere(of, to)).toEqual({ ok: true, value: to });
  });

  it.each([
    ['ALREADY_VOLUNTEER', facts('volunteer'), move('volunteer', 'returned')],
    ['ALREADY_MEMBER', facts('member'), admission],
    ['ALREADY_LEFT', facts('left'), move('left', 'left')],
    ['NEVER_JOINED', facts('none'), move('left', 'left')],
    ['VOLUNTEER_FIRST', facts('none'), admission],
    ['RETURN_AS_VOLUNTEER', facts('left'), admission],
    ['REASON_DOES_NOT_FIT', facts('member'), move('left', 'expired')],
    ['DECISION_MISSING', facts('volunteer'), { ...admission, decisionId: null }],
    ['OWN_STEP_ONLY', facts('member'), move('left', 'left', { recordedBy: BEA })],
    ['OWN_ADMISSION', facts('volunteer'), { ...admission, recordedBy: ANA }],
    ['BEFORE_LAST_CHANGE', facts('volunteer'), { ...admission, day: '2026-02-28' }],
    ['RULES_NOT_ACCEPTED', facts('none', { rulesAccepted: false }), move('volunteer', 'rules-accepted')],
    ['RULES_NOT_ACCEPTED', facts('left', { rulesAccepted: false }), move('volunteer', 'returned')],
    ['UNITY_NOT_AFFIRMED', facts('volunteer', { unityAffirmed: false }), admission],
  ] as const)('is refused with %s', (code, of, to) => {
    expect(changeSphere(of, to)).toEqual({ ok: false, error: { code } });
  });

  it('lets nobody become a member without a decision of others, their own acceptance, and a time as a volunteer', () => {
    const step = fc.record({
      to: fc.constantFrom('volunteer', 'member', 'left'),
      reason: fc.constantFrom(...SPHERE_REASONS.filter((one) => one !== 'founded' && one !== 'before-this-history')),
      days: fc.integer({ min: -3, max: 40 }),
      decisionId: fc.constantFrom(DECISION, null),
      recordedBy: fc.constantFrom(ANA, BEA, null),
      rulesAccepted: fc.boolean(),
      unityAffirmed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...STANDINGS), fc.array(step, { maxLength: 60 }), (start, steps) => {
        let now: SphereFacts = facts(start);
        let today = day;
        const broken: string[] = [];
        for (const { to, reason, days, decisionId, recordedBy, rulesAccepted, unityAffirmed } of steps) {
          today = addDays(today, days);
          const asked = { to, reason, day: today, decisionId, recordedBy };
          const changed = changeSphere({ ...now, rulesAccepted, unityAffirmed }, asked);
          if (!changed.ok) continue;
          broken.push(...brokenBy({ ...now, rulesAccepted, unityAffirmed }, asked));
          now = { ...now, standing: to, since: today };
        }
        expect(broken).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
