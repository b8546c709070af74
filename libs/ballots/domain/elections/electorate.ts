import { err, ok, type Result } from '#domain-kit';

/** requirements.md, *Settled questions*: no secret ballot among fewer. */
export const ELECTORATE_MIN = 5;
/** Below this, the result alone tells much about each: people are warned. */
export const ELECTORATE_SMALL = 10;
/** Up to about this many fit in one room, where paper ballots in a box need no trust in a machine: that is offered first. */
export const ELECTORATE_IN_A_ROOM = 30;

export type ElectorateAdvice = 'paper-first-and-small' | 'paper-first' | 'none';

/** What to tell those who call a secret election among so many; refused where there is no secrecy to keep. */
export function adviseElectorate(size: number): Result<ElectorateAdvice, 'ELECTORATE_TOO_SMALL'> {
  if (size < ELECTORATE_MIN) return err('ELECTORATE_TOO_SMALL');
  if (size < ELECTORATE_SMALL) return ok('paper-first-and-small');
  return ok(size <= ELECTORATE_IN_A_ROOM ? 'paper-first' : 'none');
}
