import type { IssuedEntry, PaperRequest } from '#ballots';
import type { Day } from '#domain-kit';

/** Bodies of the messages between an organization and its co-signer: `contract/messages/cosigning.*`. */
export interface Called {
  readonly election: string;
  readonly issuingUntil: Day;
}

export interface Keyed {
  readonly election: string;
  readonly paperKey: string;
  readonly statementKey: string;
}

export interface RollVoter {
  readonly voter: string;
  readonly key: string | null;
}

export interface Opened {
  readonly election: string;
  readonly day: Day;
  readonly roll: number;
  /** Hashes of the leaves before the co-signer's own, in hex. */
  readonly before: readonly string[];
  readonly voters: readonly RollVoter[];
}

/** `given`: what is to be signed, in base64url. */
export type Requested = PaperRequest & { readonly given: string };

export interface Answered {
  readonly election: string;
  readonly voter: string;
  readonly signature: string | null;
  readonly refusal: string | null;
}

export interface Ended {
  readonly election: string;
  readonly requests: number;
  readonly cancelled: boolean;
}

export type Stated = Pick<IssuedEntry, 'papers' | 'requests' | 'opening' | 'signature'> & { readonly election: string };

/** How many voters go in one message, which must stay below 256 KiB. */
export const VOTERS_A_MESSAGE = 500;
