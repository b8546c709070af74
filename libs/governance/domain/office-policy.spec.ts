import { policyOn, readPolicy } from './office-policy.js';

const rotation = { method: 'rotation', termDays: 90, cooldownTerms: 1, seats: 2, understudy: 1, handOver: 1 };

describe('an office policy', () => {
  it('is read from a decision', () => {
    expect(readPolicy(rotation)).toEqual({
      ok: true,
      value: { ...rotation, understudy: true, handOver: true, appointedBy: null },
    });
    expect(readPolicy({ method: 'appointment', termDays: 365, appointedBy: 'assembly' })).toMatchObject({
      value: { cooldownTerms: 0, seats: 1, understudy: false, handOver: false, appointedBy: 'assembly' },
    });
  });

  it.each([
    [{ method: 'acclamation' }, 'method is one of: rotation, election, sortition, appointment.'],
    [{ termDays: 0 }, 'termDays is 1 to 1500.'],
    [{ termDays: 1501 }, 'termDays is 1 to 1500.'],
    [{ termDays: '90' }, 'termDays is 1 to 1500.'],
    [{ cooldownTerms: -1 }, 'cooldownTerms is 0 to 20.'],
    [{ cooldownTerms: 1.5 }, 'cooldownTerms is 0 to 20.'],
    [{ seats: 0 }, 'seats is 1 to 50.'],
    [{ understudy: 2 }, 'understudy is 1 or 0.'],
    [{ handOver: 'yes' }, 'handOver is 1 or 0.'],
    [{ appointedBy: 'Ana Example' }, 'appointedBy is the code of a body.'],
    [{ appointedBy: 'assembly' }, 'appointedBy goes with the method appointment only.'],
    [{ method: 'election' }, 'understudy goes with the method rotation only.'],
  ])('with %j is refused', (change, message) => {
    expect(readPolicy({ ...rotation, ...change })).toEqual({ ok: false, error: { code: 'POLICY_INVALID', message } });
  });

  it('holds from its day until the next begins', () => {
    const read = readPolicy(rotation);
    if (!read.ok) throw new Error(read.error.message);
    const policies = [
      { ...read.value, beginsOn: '2026-03-01', position: 1 },
      { ...read.value, beginsOn: '2026-05-01', position: 2 },
      { ...read.value, beginsOn: '2026-05-01', position: 3 },
    ];
    const on = (day: string): number | undefined => policyOn(policies, day)?.position;
    expect([on('2026-02-28'), on('2026-03-01'), on('2026-04-30'), on('2026-05-01')]).toEqual([undefined, 1, 1, 3]);
    expect(policyOn(policies.toReversed(), '2026-06-01')?.position).toBe(3);
  });
});
