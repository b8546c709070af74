import { createHash } from 'node:crypto';

/** What one public source said, as published: numbers of a lottery draw in any order, or a single number. */
export type PublicSource = readonly number[];

/**
 * The order in which a lot draws from 1…`pool`, verifiable by anyone who knows the sources, which are named before their
 * values can be known. RFC 3797: each source is its numbers in ascending order with points between them and `./` behind;
 * the key is the sources in their announced order; the n-th draw is MD5(n ‖ key ‖ n), as a number, modulo what is left.
 * (MD5 mixes here and protects nothing: nobody chooses its input.)
 *
 * @param pool how many take part, 1 to 65,535
 * @param draws how many are drawn; all by default, which gives a whole order
 */
export function drawLot(sources: readonly PublicSource[], pool: number, draws = pool): number[] {
  if (!Number.isInteger(pool) || pool < 1 || pool > 0xffff) throw new RangeError('A pool has 1 to 65,535 members');
  if (draws > pool) throw new RangeError('Nobody is drawn twice');
  const key = Buffer.from(sources.map(canonical).join(''), 'ascii');
  const left = Array.from({ length: pool }, (_, n) => n + 1);
  return Array.from({ length: draws }, (_, n) => {
    const place = Number(mixed(n, key) % BigInt(left.length));
    return left.splice(place, 1)[0]!;
  });
}

/** RFC 3797 §4.1. */
const canonical = (source: PublicSource): string => `${source.toSorted((a, b) => a - b).join('.')}./`;

function mixed(draw: number, key: Buffer): bigint {
  const index = Buffer.alloc(2);
  index.writeUInt16BE(draw);
  const hash = createHash('md5')
    .update(Buffer.concat([index, key, index]))
    .digest('hex');
  return BigInt(`0x${hash}`);
}
