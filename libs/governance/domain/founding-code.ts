import { constantTimeEqual, sha256 } from '#domain-kit';

/** Wrong founding codes so far. */
export interface CodeTries {
  readonly wrong: number;
  readonly lastWrongAt: Date;
}

const WRONG_TRIES = 5;
const WAIT_MS = 15 * 60_000;

/** Seconds until the next code is looked at; 0 if now. Five wrong codes mean a wait of 15 minutes. */
export function waitForCode(tries: CodeTries, now: Date): number {
  if (tries.wrong < WRONG_TRIES) return 0;
  return Math.max(0, Math.ceil((tries.lastWrongAt.getTime() + WAIT_MS - now.getTime()) / 1000));
}

export const afterWrongCode = (tries: CodeTries, now: Date): CodeTries => ({
  wrong: tries.wrong >= WRONG_TRIES ? 1 : tries.wrong + 1,
  lastWrongAt: now,
});

/** Hashed first, so that not even the code's length can be learnt. Without a code nothing can be founded. */
export const isFoundingCode = (given: string, expected: string | undefined): boolean =>
  expected !== undefined && expected.length > 0 && constantTimeEqual(sha256(given.trim()), sha256(expected.trim()));
