/** What a receiver holds of one sender's epoch: all of 1…contiguous, and the ranges missing up to its highest. */
export interface Cursor {
  readonly epoch: number;
  readonly contiguous: number;
  readonly missing: readonly (readonly [from: number, to: number])[];
}

/** At most this many ranges are named; the sender asks again after filling them. */
const MISSING_RANGES_MAX = 100;

/**
 * Moves a cursor over newly stored numbers. `above` holds every stored number greater than `contiguous`, ascending. Up to
 * `sent`, which the sender says it has sent, everything that is not there is named as missing.
 */
export function cursorOver(epoch: number, contiguous: number, above: readonly number[], sent = 0): Cursor {
  let reached = contiguous;
  const missing: [number, number][] = [];
  let last = contiguous;
  for (const sequence of above) {
    if (missing.length === 0 && sequence === reached + 1) reached = sequence;
    else if (sequence > last + 1) missing.push([last + 1, sequence - 1]);
    last = sequence;
  }
  if (sent > last) missing.push([last + 1, sent]);
  return { epoch, contiguous: reached, missing: missing.slice(0, MISSING_RANGES_MAX) };
}

/** Whether a message may take its place: protocol.md, *Epochs*. A new epoch is exactly the next one. */
export function mayTakePlace(held: { epoch: number }, message: { epoch: number }): boolean {
  return message.epoch === held.epoch || message.epoch === held.epoch + 1;
}

/**
 * Whether the peer lacks a number that we had marked delivered, so that it goes back to undelivered. `answered` is the
 * highest number of the delivery this cursor answers: the peer holds that one, and names every gap below it.
 */
export function lacks(cursor: Cursor, answered: number, sent: { epoch: number; sequence: number }): boolean {
  if (sent.epoch !== cursor.epoch) return sent.epoch > cursor.epoch;
  if (cursor.missing.some(([from, to]) => from <= sent.sequence && sent.sequence <= to)) return true;
  const highestHeld = Math.max(cursor.contiguous, answered, (cursor.missing.at(-1)?.[1] ?? 0) + 1);
  return sent.sequence > highestHeld;
}
