import type { KeyObject } from 'node:crypto';
import { err, fromBase64url, ok, type Result, sha256Hex } from '#domain-kit';
import type { CountingMethod } from '../counting/count.types.js';
import { isSignedToken } from '../tokens/blind-signer.js';
import type { Ballot, BallotEntry, PaperRequest, RequestEntry, SignerRole } from './board.types.js';
import type { BallotRefusal, RequestRefusal } from './election.refusals.js';
import type { ElectionPhase } from './election-plan.types.js';
import { isSignedText, readSigningKey } from './keys.js';
import { areMarks } from './marks.js';
import { ballotText, paperMessage, requestText } from './signed-texts.js';

const SHA256_HEX = /^[0-9a-f]{64}$/u;

export const requestHash = (request: Omit<PaperRequest, 'signature'>): string => sha256Hex(requestText(request));

/** One hash over the requests that `role` signed, whatever their order. */
export function requestsDigest(election: string, requests: readonly RequestEntry[], role: SignerRole): string {
  const signed = requests.filter(({ signedBy }) => signedBy.includes(role));
  return sha256Hex(
    signed
      .map((request) => requestHash({ ...request, election }))
      .sort()
      .join('\n'),
  );
}

/** A request by itself: well-formed, by a usable key, and signed. */
export function checkRequest(request: PaperRequest, signers: number): RequestRefusal | undefined {
  const { blinded, key, signature } = request;
  const isFormed =
    Array.isArray(blinded) && blinded.length === signers && blinded.every((hash) => SHA256_HEX.test(hash));
  if (!isFormed) return 'REQUEST_MALFORMED';
  const usable = readSigningKey(key);
  if (!usable) return 'KEY_UNUSABLE';
  return isSignedText(requestText(request), signature, usable) ? undefined : 'REQUEST_NOT_SIGNED';
}

export interface IssuingFacts {
  readonly phase: ElectionPhase;
  /** Papers are issued also while others are put in. */
  readonly issuesLate?: boolean;
  readonly election: string;
  /** How many signers there are, and which of them this one is, from 0. */
  readonly signers: number;
  readonly signer: number;
  /** The voter's line of the roll; undefined for who is not on it. */
  readonly voter: { readonly voter: string; readonly key: string | null } | undefined;
  /** The `requestHash` that this signer signed for the voter before; undefined if none. */
  readonly earlier: string | undefined;
}

/**
 * Whether a signer signs `blinded` for a voter. One paper a voter; whoever lost the answer asks again with the same
 * request and gets the same signature, so that nothing needs to be kept but the hash.
 */
export function judgeRequest(
  { phase, issuesLate = false, election, signers, signer, voter, earlier }: IssuingFacts,
  request: PaperRequest,
  blinded: Uint8Array,
): Result<{ readonly hash: string }, RequestRefusal> {
  if (phase !== 'issuing' && !(issuesLate && phase === 'casting')) return err('WRONG_PHASE');
  if (!voter || request.voter !== voter.voter || request.election !== election) return err('NOT_ON_ROLL');
  if (voter.key !== null && voter.key !== request.key) return err('KEY_NOT_THE_VOTERS');
  const refusal = checkRequest(request, signers);
  if (refusal) return err(refusal);
  if (request.blinded[signer] !== sha256Hex(blinded)) return err('REQUEST_MALFORMED');
  const hash = requestHash(request);
  return earlier === undefined || earlier === hash ? ok({ hash }) : err('ANOTHER_WAS_ISSUED');
}

/** What a ballot must agree with; the keys of all signers of the election, in their order. */
export interface BallotRules {
  readonly election: string;
  readonly method: CountingMethod;
  readonly candidates: number;
  readonly paperKeys: readonly KeyObject[];
}

/** A ballot by itself: its paper is signed by every signer, and its marks by the paper. */
export function checkBallot(rules: BallotRules, ballot: Ballot): BallotRefusal | undefined {
  if (ballot.election !== rules.election) return 'OTHER_ELECTION';
  if (!areMarks(ballot.marks, rules.method, rules.candidates)) return 'MARKS_MALFORMED';
  const key = readSigningKey(ballot.key);
  if (!key) return 'KEY_UNUSABLE';
  if (!isSignedText(ballotText(ballot), ballot.signature, key)) return 'BALLOT_NOT_SIGNED';
  return isSignedByAll(rules, ballot) ? undefined : 'PAPER_NOT_SIGNED';
}

function isSignedByAll({ election, paperKeys }: BallotRules, { key, papers }: Ballot): boolean {
  if (!Array.isArray(papers) || papers.length !== paperKeys.length) return false;
  const message = paperMessage(election, key);
  return papers.every((paper: unknown, n) => {
    const [prefix, signature] = [bytesOf(paper, 'prefix'), bytesOf(paper, 'signature')];
    return (
      prefix !== undefined && signature !== undefined && isSignedToken({ prefix, signature }, message, paperKeys[n]!)
    );
  });
}

/** Only as it is written canonically: one signature has one text. */
function bytesOf(paper: unknown, field: 'prefix' | 'signature'): Buffer | undefined {
  const text = typeof paper === 'object' && paper !== null ? (paper as Record<string, unknown>)[field] : undefined;
  if (typeof text !== 'string') return undefined;
  const bytes = fromBase64url(text);
  return bytes.toString('base64url') === text ? bytes : undefined;
}

/**
 * Whether a ballot is taken. `earlier` is what the same paper said before: whoever lost the answer sends it again, but a
 * paper says one thing only.
 */
export function judgeBallot(
  phase: ElectionPhase,
  rules: BallotRules,
  ballot: Ballot,
  earlier: BallotEntry | undefined,
): Result<{ readonly isNew: boolean }, BallotRefusal> {
  if (phase !== 'casting') return err('WRONG_PHASE');
  const refusal = checkBallot(rules, ballot);
  if (refusal) return err(refusal);
  if (!earlier) return ok({ isNew: true });
  return earlier.marks.join() === ballot.marks.join() ? ok({ isNew: false }) : err('PAPER_SPENT');
}
