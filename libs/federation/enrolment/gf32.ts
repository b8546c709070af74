/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud and typed. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Multiplication by x in GF(32) = GF(2)[x] / (x⁵ + x² + 1). */
const timesX = (value: number): number => (value & 16 ? ((value << 1) & 31) ^ 5 : value << 1);

/**
 * One check value for a group of values, Σ xⁱ·vᵢ: it changes with any single value, with any swap of two values, and with the
 * group's place in the code, so that the group with the typo can be named.
 */
export function checkValue(group: readonly number[], place: number): number {
  return [...group, place & 31].reduce((sum, value) => timesX(sum) ^ value, 0);
}

/** Bytes as values of five bits, the last one filled up with zeros. */
export function toValues(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2));
}

export function fromValues(values: readonly number[]): Buffer {
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
