import fc from 'fast-check';
import { addDays, type Day, sha256 } from '#domain-kit';
import { consistencyProof, leafHash, type LedgerHead, rootOf } from '#ledger';
import { compareHeads, questionOf, type RestoreTold, restoreSince, type ShownProof, verdictOn } from './witness.js';

const FOUNDED = '2026-01-01' as Day;
/** A checkpoint log by the seeds of its leaves. */
type Log = readonly number[];
const hashes = (log: Log): Buffer[] => log.map((seed) => leafHash(sha256(Buffer.from(String(seed)))));
const head = (log: Log, size = log.length): LedgerHead => ({
  day: addDays(FOUNDED, size - 1),
  root: Buffer.from(rootOf(hashes(log.slice(0, size)))).toString('hex'),
  size,
});
/** What a node with this log can show, honest or not. */
const proofIn = (log: Log, from: number, to: number): ShownProof => ({
  ...{ from, to },
  proof:
    from >= 1 && from <= to && to <= log.length
      ? consistencyProof(from, to, hashes(log.slice(0, to))).map((hash) => Buffer.from(hash).toString('hex'))
      : null,
});
/** One exchange: the peer has `now`, the witness has seen the heads of `before` up to its end. */
function judged(before: Log, now: Log, told: readonly RestoreTold[] = []) {
  const witnessed = head(before);
  const shown = head(now);
  const restore = restoreSince(witnessed, told);
  const size = Math.min(restore?.size ?? 0, before.length);
  const question = questionOf({ witnessed, shown, restore, base: size > 0 ? head(before, size) : null });
  const proof = question.kind === 'prove' ? proofIn(now, question.from.size, question.to.size) : null;
  return verdictOn(question, proof);
}

const seeds = (min: number) => fc.array(fc.nat(), { minLength: min, maxLength: 20 });
/** A log that was witnessed, another that has the first `kept` leaves of it and goes on otherwise to a later day. */
const parted = fc.tuple(seeds(2), fc.nat(), seeds(1)).map(([before, at, rest]) => {
  const kept = at % before.length;
  const other = before.slice(kept).map((seed) => seed + 1);
  return { before, kept, now: [...before.slice(0, kept), ...other, ...rest] };
});

describe('what to make of a peer’s new head', () => {
  it('witnesses every log that only grew', () => {
    fc.assert(
      fc.property(seeds(1), seeds(1), (before, rest) => {
        expect(judged(before, [...before, ...rest])).toBe('witnessed');
      }),
    );
  });

  it('finds every log of which any witnessed day was changed', () => {
    fc.assert(fc.property(parted, ({ before, now }) => judged(before, now) === 'forked'));
  });

  it('finds one that was cut, whatever proof comes with it', () => {
    const before = [1, 2, 3, 4];
    const question = questionOf({
      ...{ witnessed: head(before), restore: null, base: null },
      shown: { ...head(before, 2), day: addDays(FOUNDED, 9) },
    });
    expect(verdictOn(question, proofIn(before, 2, 4))).toBe('forked');
  });

  it('shows as restored what says so and keeps all that the backup held', () => {
    fc.assert(
      fc.property(parted, ({ before, kept, now }) => {
        const told = [{ performedOn: addDays(head(before).day, 1), size: kept }];
        expect(judged(before, now, told)).toBe('restored');
      }),
    );
  });

  it('finds a change of what the backup held, though a restore is told', () => {
    fc.assert(
      fc.property(parted, ({ before, kept, now }) => {
        const told = [{ performedOn: addDays(head(before).day, 1), size: kept + 1 }];
        expect(judged(before, now, told)).toBe('forked');
      }),
    );
  });

  it('takes no restore from before the witnessed head as an excuse', () => {
    const told = [{ performedOn: head([1, 2, 3]).day, size: 1 }];
    expect(judged([1, 2, 3], [1, 5, 6, 7], told)).toBe('forked');
  });

  it('of several restores counts the one that lost most', () => {
    const day = addDays(FOUNDED, 30);
    const told = [4, 2, 3].map((size) => ({ performedOn: day, size }));
    expect(restoreSince(head([1, 2, 3, 4, 5]), told)).toEqual({ performedOn: day, size: 2 });
  });

  it('has restored, with nothing to prove, what was restored to before all that was witnessed', () => {
    expect(judged([1, 2], [7, 8, 9], [{ performedOn: addDays(FOUNDED, 2), size: 0 }])).toBe('restored');
  });

  it.each([
    ['empty', null, { ...head([1]), size: 0 }],
    ['first', null, head([1])],
    ['same', head([1, 2]), head([1, 2])],
    ['late', head([1, 2]), head([1])],
    ['grown', head([1]), head([1, 2])],
    ['shrunk', head([1, 2]), { ...head([1]), day: addDays(FOUNDED, 3) }],
    ['other-root', head([1, 2]), head([1, 3])],
  ] as const)('calls it %s', (change, witnessed, shown) => expect(compareHeads(witnessed, shown)).toBe(change));

  it('decides nothing by a proof between other sizes, or by none', () => {
    const question = questionOf({ witnessed: head([1, 2]), shown: head([1, 2, 3]), restore: null, base: null });
    expect(verdictOn(question, null)).toBeUndefined();
    expect(verdictOn(question, proofIn([1, 2, 3], 1, 3))).toBeUndefined();
    expect(verdictOn(question, { from: 2, to: 3, proof: null })).toBe('forked');
  });
});
