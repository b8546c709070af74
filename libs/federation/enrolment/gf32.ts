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
