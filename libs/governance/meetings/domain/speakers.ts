import type { SpeakingShare, SpeakingTurn } from './meeting.types.js';

/** A turn longer than this was forgotten rather than spoken. */
const LONGEST_SECONDS = 14_400;

/** Whole seconds from one instant to another; never negative, at most four hours. */
export const secondsBetween = (from: Date, until: Date): number =>
  Math.min(LONGEST_SECONDS, Math.max(0, Math.round((until.getTime() - from.getTime()) / 1_000)));

export const speaking = <Turn extends SpeakingTurn>(turns: readonly Turn[]): Turn | null =>
  turns.find(({ beganAt, seconds }) => beganAt !== null && seconds === null) ?? null;

/** What each has spoken so far, until `now`. Guests count as one. */
function spokenBy(turns: readonly SpeakingTurn[], now: Date): Map<string | null, number> {
  const spoken = new Map<string | null, number>();
  for (const { personRef, beganAt, seconds } of turns) {
    if (beganAt === null) continue;
    spoken.set(personRef, (spoken.get(personRef) ?? 0) + (seconds ?? secondsBetween(beganAt, now)));
  }
  return spoken;
}

/**
 * Who waits, in the order in which they are called: whoever has not spoken yet, by the order of asking; then those who
 * spoke less before those who spoke more.
 */
export function queueOf<Turn extends SpeakingTurn>(turns: readonly Turn[], now: Date): Turn[] {
  const spoken = spokenBy(turns, now);
  const had = ({ personRef }: SpeakingTurn): number => spoken.get(personRef) ?? -1;
  return turns
    .filter(({ beganAt }) => beganAt === null)
    .toSorted((one, other) => had(one) - had(other) || one.position - other.position);
}

/** Nobody waits twice; guests may, for the list does not know who they are. */
export const waits = (turns: readonly SpeakingTurn[], personRef: string | null): boolean =>
  personRef !== null && turns.some((turn) => turn.personRef === personRef && turn.seconds === null);

/** Each one's part of what was spoken, the most first. Shown while the meeting runs; nothing of it is kept by person. */
export function sharesOf(turns: readonly SpeakingTurn[], now: Date): SpeakingShare[] {
  const spoken = [...spokenBy(turns, now)].map(([personRef, seconds]) => ({ personRef, seconds }));
  const total = spoken.reduce((sum, { seconds }) => sum + seconds, 0);
  return spoken
    .map((one) => ({ ...one, percent: total === 0 ? 0 : Math.round((100 * one.seconds) / total) }))
    .toSorted((one, other) => other.seconds - one.seconds);
}

/** All that is left of it: how many spoke, and for how long together. */
export function aggregateOf(turns: readonly SpeakingTurn[], now: Date): { speakers: number; spokenSeconds: number } {
  const spoken = spokenBy(turns, now);
  return { speakers: spoken.size, spokenSeconds: [...spoken.values()].reduce((sum, seconds) => sum + seconds, 0) };
}
