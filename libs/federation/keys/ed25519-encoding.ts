/** The field prime of Ed25519 (RFC 8032 §5.1). */
const PRIME = 2n ** 255n - 19n;
const SIGN_BIT = 1n << 255n;

/** The eight points whose order divides 8, encoded; one signature under such a key can fit many messages. */
export const LOW_ORDER_ENCODINGS: readonly string[] = [
  `01${'00'.repeat(31)}`,
  `ec${'ff'.repeat(30)}7f`,
  '00'.repeat(32),
  `${'00'.repeat(31)}80`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
];

/** The y coordinate: 32 bytes, little-endian, without the sign of x in the top bit (RFC 8032 §5.1.2). */
const yOf = (encoded: Uint8Array): bigint =>
  encoded.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n) & ~SIGN_BIT;

/** Compared without the sign, so that x = 0 with the sign of a negative x is recognised too. */
const LOW_ORDER_Y = new Set(LOW_ORDER_ENCODINGS.map((hex) => yOf(Buffer.from(hex, 'hex'))));

/** True if y is below the field prime, so that the point has this one encoding. */
export const isCanonicalPoint = (encoded: Uint8Array): boolean => yOf(encoded) < PRIME;
export const isLowOrderPoint = (encoded: Uint8Array): boolean => LOW_ORDER_Y.has(yOf(encoded));

/**
 * True if an x exists for this y: x² = u / v with u = y² − 1 and v = d·y² + 1 (RFC 8032 §5.1.3). As v² is a square, u / v is
 * one exactly if u·v is. v is never zero.
 */
export function isOnCurve(encoded: Uint8Array): boolean {
  const ySquared = yOf(encoded) ** 2n;
  const product = mod((ySquared - 1n) * (D * ySquared + 1n));
  return product === 0n || power(product, (PRIME - 1n) / 2n) === 1n;
}

const mod = (value: bigint): bigint => ((value % PRIME) + PRIME) % PRIME;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = mod(base), rest = exponent; rest > 0n; rest >>= 1n, square = mod(square * square)) {
    if (rest & 1n) result = mod(result * square);
  }
  return result;
}

/** The curve's d = −121665 / 121666. */
const D = mod(-121665n * power(121666n, PRIME - 2n));
