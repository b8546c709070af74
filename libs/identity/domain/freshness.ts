import { err, ok, type Result } from '#domain-kit';

export interface ConfirmNeeded {
  readonly code: 'CONFIRM_NEEDED';
}

/** The same words wherever somebody is asked again who they are. */
export const CONFIRM_NEEDED_MESSAGE =
  'Show first that it is you: confirm with your password and code, or with a passkey. It holds for ten minutes.';

/** How long after showing who they are people may change how they get in, leave, or take their data along (ASVS 5.0, 7.5.1). */
export const FRESH_MS = 10 * 60_000;

/** `confirmedAt` is when the person last signed in or confirmed it in this session; null if that is not known. */
export function assertFresh(confirmedAt: Date | null, now: Date): Result<void, ConfirmNeeded> {
  const age = confirmedAt === null ? Infinity : now.getTime() - confirmedAt.getTime();
  return age >= 0 && age <= FRESH_MS ? ok(undefined) : err({ code: 'CONFIRM_NEEDED' });
}
