import { canonicalJson } from '#domain-kit';
import type { Ballot, PaperRequest } from './board.types.js';

/** What a signer signs without seeing it: that this key may vote once in this election. */
export const paperMessage = (election: string, key: string): Buffer =>
  Buffer.from(canonicalJson({ format: 'massline-paper/1', election, key }));

/** What a voter's device signs with the voter's key. */
export const requestText = ({ election, voter, key, blinded }: Omit<PaperRequest, 'signature'>): string =>
  canonicalJson({ format: 'massline-request/1', election, voter, key, blinded });

/** What a paper's own key signs. */
export const ballotText = ({ election, key, marks }: Pick<Ballot, 'election' | 'key' | 'marks'>): string =>
  canonicalJson({ format: 'massline-ballot/1', election, key, marks });

/** What an election's server signs when it has taken a ballot; `ballot` is its `ballotHash`. */
export const receiptText = (election: string, ballot: string): string =>
  canonicalJson({ format: 'massline-receipt/1', election, ballot });
