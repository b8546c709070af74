import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '#domain-kit';
import type { IssuedEntry, RequestEntry, SignerRole } from './board.types.js';
import { isSignedText, readSigningKey, signText } from './keys.js';
import { requestsDigest } from './papers.js';
import { receiptText } from './signed-texts.js';

/** What a voter keeps: this ballot was taken. It names no mark; who shows the board beside it shows how they voted. */
export interface BallotReceipt {
  readonly format: 'massline-receipt/1';
  readonly election: string;
  /** `ballotHash`. */
  readonly ballot: string;
  /** By the statement key of the organization's own server. */
  readonly signature: string;
}

const FORMAT = 'massline-receipt/1';

export const signReceipt = (election: string, ballot: string, key: KeyObject): BallotReceipt => ({
  format: FORMAT,
  election,
  ballot,
  signature: signText(receiptText(election, ballot), key),
});

export const isReceiptSigned = ({ election, ballot, signature }: BallotReceipt, key: KeyObject): boolean =>
  isSignedText(receiptText(election, ballot), signature, key);

/** Null for anything that is no receipt. */
export function readReceipt(value: unknown): BallotReceipt | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, election, ballot, signature } = value as Record<string, unknown>;
  if (format !== FORMAT || [election, ballot, signature].some((text) => typeof text !== 'string')) return null;
  return value as BallotReceipt;
}

type Statement = Omit<IssuedEntry, 'kind' | 'signature'>;

const statementText = (election: string, { role, papers, requests, opening }: Statement): string =>
  canonicalJson({ format: 'massline-issued/1', election, role, papers, requests, opening });

/** A signer's word at the end of issuing. @param opening the root of the board at the opening, in hex */
export function stateIssued(
  role: SignerRole,
  given: { readonly election: string; readonly requests: readonly RequestEntry[]; readonly opening: string },
  key: KeyObject,
): IssuedEntry {
  const statement: Statement = {
    role,
    papers: given.requests.filter(({ signedBy }) => signedBy.includes(role)).length,
    requests: requestsDigest(given.election, given.requests, role),
    opening: given.opening,
  };
  return { kind: 'issued', ...statement, signature: signText(statementText(given.election, statement), key) };
}

export function isStatementSigned(election: string, entry: IssuedEntry, statementKey: string): boolean {
  const key = readSigningKey(statementKey);
  return key !== undefined && isSignedText(statementText(election, entry), entry.signature, key);
}
