/** A number of votes as a whole number of the smallest parts that a method counts in: no float decides anything. */
export type Parts = bigint;

/** `12345678` with five places is `123.45678`. */
export function toDecimal(parts: Parts, places: number): string {
  const sign = parts < 0n ? '-' : '';
  const digits = (parts < 0n ? -parts : parts).toString().padStart(places + 1, '0');
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
