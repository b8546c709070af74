import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { facilitatorOf } from './facilitator-turn.js';

const circleId = '00000000-0000-4000-8000-000000000001';
const pool = ['ana', 'bea', 'cleo', 'dan'].map((ref) => ({ ref, joinedOn: '2026-01-01' }));

/** Sessions one week apart, each with who was due. `passing` steps aside whenever it is due. */
function run(sessions: number, passing: string | null = null) {
  const earlier: { id: string; heldOn: string; facilitatorRef: string | null }[] = [];
  for (let n = 0; n < sessions; n += 1) {
    const heldOn = addDays('2026-02-01', n * 7);
    const facts = { circleId, heldOn, pool, earlier };
    const due = facilitatorOf({ ...facts, passed: [] });
    const facilitatorRef = due === passing && due !== null ? facilitatorOf({ ...facts, passed: [due] }) : due;
    earlier.push({ id: `${n}`, heldOn, facilitatorRef });
  }
  return earlier.map(({ facilitatorRef }) => facilitatorRef);
}

describe('who facilitates a session', () => {
  it('is everyone once before anyone twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (sessions) => {
        const served = run(sessions);
        const counts = pool.map(({ ref }) => served.filter((one) => one === ref).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(2);
      }),
    );
  });

  it('is the next in line if the one due steps aside, who is asked again at the next session', () => {
    const [due] = run(1);
    const facts = { circleId, heldOn: '2026-02-01', pool, earlier: [] };
    const next = facilitatorOf({ ...facts, passed: [due!] });
    expect(next).not.toBe(due);
    const earlier = [{ id: '1', heldOn: '2026-02-01', facilitatorRef: next }];
    expect(facilitatorOf({ circleId, heldOn: '2026-02-08', pool, earlier, passed: [] })).toBe(due);
  });

  it('is nobody where nobody takes turns', () => {
    expect(facilitatorOf({ circleId, heldOn: '2026-02-01', pool: [], earlier: [], passed: [] })).toBeNull();
    const passed = pool.map(({ ref }) => ref);
    expect(facilitatorOf({ circleId, heldOn: '2026-02-01', pool, earlier: [], passed })).toBeNull();
  });
});
