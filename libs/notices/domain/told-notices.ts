/** Of each hash so much is kept: enough that two of 200 notices are never taken for one. */
const BYTES = 8;

/** What was told, as bytes; of each notice the beginning of its hash. */
export const toldOf = (hashes: readonly Uint8Array[]): Buffer =>
  Buffer.concat(hashes.map((hash) => hash.subarray(0, BYTES)));

/** Whether one of these was not told yet. */
export function hasUntold(told: Uint8Array, hashes: readonly Uint8Array[]): boolean {
  const known = new Set<string>();
  for (let at = 0; at + BYTES <= told.length; at += BYTES)
    known.add(Buffer.from(told.subarray(at, at + BYTES)).toString('hex'));
  return hashes.some((hash) => !known.has(Buffer.from(hash.subarray(0, BYTES)).toString('hex')));
}
