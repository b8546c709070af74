import { err, ok } from '#domain-kit';
import { assertFresh } from './freshness.js';

const noon = new Date('2026-01-05T12:00:00Z');
const ago = (ms: number): Date => new Date(noon.getTime() - ms);

describe('a confirmation of who asks', () => {
  it.each([
    { given: 'just now', at: noon, fresh: true },
    { given: 'ten minutes ago', at: ago(600_000), fresh: true },
    { given: 'a moment longer ago', at: ago(600_001), fresh: false },
    { given: 'in the future, by a clock that was set back', at: ago(-1), fresh: false },
    { given: 'never', at: null, fresh: false },
  ])('$given: $fresh', ({ at, fresh }) => {
    expect(assertFresh(at, noon)).toEqual(fresh ? ok(undefined) : err({ code: 'CONFIRM_NEEDED' }));
  });
});
