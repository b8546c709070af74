import { sha256Hex } from '#domain-kit';
import { nextTurn } from './next-turn.js';
import { swapTurn } from './swap-turn.js';
import type { PoolMember, RotationFacts, ServedTerm } from './rotation.types.js';

const SEED = 'b'.repeat(64);
const member = (ref: string, memberSince: string): PoolMember => ({ ref, memberSince, inPoolSince: memberSince });
const term = (holderRef: string, beginsOn: string, lastDay: string): ServedTerm => ({
  id: `${holderRef}-${beginsOn}`,
  holderRef,
  beginsOn,
  lastDay,
});

const facts = (change: Partial<RotationFacts> = {}): RotationFacts => ({
  office: 'secretary',
  day: '2026-06-01',
  rule: { termDays: 90, cooldownTerms: 1, seats: 1 },
  seed: SEED,
  pool: [member('ana', '2026-01-01'), member('bea', '2026-01-02'), member('cleo', '2026-01-03')],
  terms: [],
  passes: [],
  swaps: [],
  ...change,
});

const seats = (turn: ReturnType<typeof nextTurn>): Record<string, string> =>
  Object.fromEntries(turn.order.map(({ ref, standing }) => [ref, standing]));

describe('whose turn it is', () => {
  it('begins with the oldest member, for one whole term', () => {
    expect(nextTurn(facts())).toMatchObject({
      turn: 1,
      beginsOn: '2026-06-01',
      endsOn: '2026-08-29',
      dueRef: 'ana',
      understudyRef: 'bea',
      nth: 1,
      of: 3,
    });
  });

  it('begins after the term that is held, with the one who never served', () => {
    const turn = nextTurn(facts({ terms: [term('ana', '2026-05-01', '2026-07-31')] }));
    expect(turn).toMatchObject({ beginsOn: '2026-08-01', dueRef: 'bea', understudyRef: 'cleo', nth: 2, of: 3 });
    expect(seats(turn)).toEqual({ bea: 'due', cleo: 'later', ana: 'cooling-down' });
  });

  it('goes by who served longest ago once all have served', () => {
    const terms = [
      term('cleo', '2025-01-01', '2025-03-31'),
      term('bea', '2025-04-01', '2025-06-30'),
      term('ana', '2025-07-01', '2025-09-30'),
    ];
    expect(nextTurn(facts({ terms })).order.map(({ ref }) => ref)).toEqual(['cleo', 'bea', 'ana']);
  });

  it('draws the lot between equals from the seed and the reference', () => {
    const pool = ['x', 'y', 'z'].map((ref) => member(ref, '2026-01-01'));
    const drawn = pool.map(({ ref }) => ref).sort((a, b) => (sha256Hex(SEED + a) < sha256Hex(SEED + b) ? -1 : 1));
    expect(nextTurn(facts({ pool })).order.map(({ ref }) => ref)).toEqual(drawn);
  });

  it('lets a turn pass without losing the place', () => {
    const passes = [{ turn: 1, ref: 'ana' }];
    const turn = nextTurn(facts({ passes }));
    expect(turn).toMatchObject({ dueRef: 'bea', understudyRef: 'ana' });
    expect(seats(turn)).toEqual({ ana: 'passed', bea: 'due', cleo: 'later' });
    expect(nextTurn(facts({ passes, terms: [term('bea', '2026-06-01', '2026-06-30')] })).dueRef).toBe('ana');
  });

  it('is vacant where nobody can serve', () => {
    const passes = ['ana', 'bea', 'cleo'].map((ref) => ({ turn: 1, ref }));
    expect(nextTurn(facts({ passes }))).toMatchObject({ dueRef: null, understudyRef: null, nth: 0 });
    expect(nextTurn(facts({ pool: [] }))).toMatchObject({ dueRef: null, of: 0 });
    const alone = facts({ pool: [member('ana', '2026-01-01')], terms: [term('ana', '2026-01-01', '2026-03-31')] });
    expect(nextTurn(alone).dueRef).toBeNull();
    expect(nextTurn({ ...alone, rule: { ...alone.rule, cooldownTerms: 0 } }).dueRef).toBe('ana');
  });

  it('fills a second seat at once', () => {
    const two = facts({
      rule: { termDays: 90, cooldownTerms: 0, seats: 2 },
      terms: [term('ana', '2026-05-01', '2026-07-31')],
    });
    expect(nextTurn(two)).toMatchObject({ beginsOn: '2026-06-01', dueRef: 'bea' });
    const full = { ...two, terms: [...two.terms, term('bea', '2026-06-01', '2026-08-29')] };
    expect(nextTurn(full)).toMatchObject({ beginsOn: '2026-08-01', dueRef: 'cleo' });
  });
});

describe('a swap', () => {
  it('exchanges two places and moves nobody else', () => {
    const swapped = swapTurn(facts(), 'ana', 'cleo');
    if (!swapped.ok) throw new Error(swapped.error);
    const order: string[] = [];
    let now = swapped.value;
    for (let day = 1; day <= 6; day++) {
      const { dueRef, beginsOn } = nextTurn(now);
      order.push(dueRef!);
      now = { ...now, terms: [...now.terms, term(dueRef!, beginsOn, beginsOn)] };
    }
    expect(order).toEqual(['cleo', 'bea', 'ana', 'cleo', 'bea', 'ana']);
  });

  it.each([
    ['SAME_PERSON', facts(), 'ana', 'ana'],
    ['NOT_THE_GIVERS_TURN', facts(), 'bea', 'ana'],
    ['NOT_THE_GIVERS_TURN', facts(), 'nobody', 'ana'],
    ['TAKER_NOT_IN_POOL', facts(), 'ana', 'nobody'],
    ['TAKER_CANNOT_SERVE', facts({ terms: [term('cleo', '2026-05-01', '2026-05-31')] }), 'ana', 'cleo'],
    ['TAKER_CANNOT_SERVE', facts({ passes: [{ turn: 1, ref: 'bea' }] }), 'ana', 'bea'],
  ] as const)('is refused with %s', (code, given, giver, taker) => {
    expect(swapTurn(given, giver, taker)).toEqual({ ok: false, error: code });
  });

  it('is refused where it would let one serve a third time before another served once', () => {
    const dot = member('dot', '2026-01-04');
    const terms = [term('dot', '2026-01-05', '2026-02-01'), term('dot', '2026-02-02', '2026-03-01')];
    const rule = { termDays: 90, cooldownTerms: 0, seats: 1 };
    const given = facts({ rule, pool: [...facts().pool, dot], terms });
    expect(swapTurn(given, 'ana', 'dot')).toEqual({ ok: false, error: 'SWAP_CONCENTRATES' });
    const declined = ['bea', 'cleo'].map((ref) => ({ turn: 2, ref }));
    expect(swapTurn({ ...given, passes: declined }, 'ana', 'dot').ok).toBe(true);
  });
});
