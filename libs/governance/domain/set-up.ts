import { err, ok, type Result } from '#domain-kit';
import type { FoundingRefusal } from './founding.js';

/** Who will be able to open the node's key: whoever can read its file, or whoever types the passphrase. */
export type CustodyChoice = { readonly kind: 'file' } | { readonly kind: 'passphrase'; readonly passphrase: string };

export interface SetUpRefusal {
  readonly code:
    | Extract<FoundingRefusal['code'], 'ALREADY_FOUNDED' | 'WRONG_CODE' | 'TRY_LATER'>
    | 'SETUP_CLOSED'
    | 'NOT_THIS_MACHINE'
    | 'CUSTODY_UNKNOWN'
    | 'PASSPHRASE_TOO_SHORT'
    | 'PASSPHRASE_TOO_LONG';
  /** Set with `TRY_LATER`. */
  readonly retryAfterSeconds?: number;
}

const LONGEST_PASSPHRASE = 500;

/** `shortest` is the platform's: whoever takes the machine can guess as fast as it computes. */
export function checkCustody(
  kind: string,
  passphrase: string | null | undefined,
  shortest: number,
): Result<CustodyChoice, SetUpRefusal> {
  if (kind === 'file') return ok({ kind });
  if (kind !== 'passphrase') return err({ code: 'CUSTODY_UNKNOWN' });
  const given = (passphrase ?? '').trim();
  if (given.length < shortest) return err({ code: 'PASSPHRASE_TOO_SHORT' });
  if (given.length > LONGEST_PASSPHRASE) return err({ code: 'PASSPHRASE_TOO_LONG' });
  return ok({ kind, passphrase: given });
}
