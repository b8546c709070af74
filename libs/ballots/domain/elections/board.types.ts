import type { Day } from '#domain-kit';
import type { ElectionPlan } from './election-plan.types.js';
import type { Marks } from './marks.js';

/** Who signs papers: the organization's own server, and where there is one another organization's, which sees no vote. */
export const SIGNER_ROLES = ['instance', 'co-signer'] as const;
export type SignerRole = (typeof SIGNER_ROLES)[number];

export interface CalledEntry {
  readonly kind: 'called';
  readonly day: Day;
  /** The id of the organization's node. */
  readonly node: string;
  readonly plan: ElectionPlan;
}

export interface CandidateEntry {
  readonly kind: 'candidate';
  /** From 1, the place on the ballot paper. */
  readonly number: number;
  /** SHA-256(salt ‖ name) in hex: the name stands beside the board and can be erased. */
  readonly name: string;
}

export interface SignerEntry {
  readonly kind: 'signer';
  readonly role: SignerRole;
  readonly node: string;
  /** RSA, for this election alone: SubjectPublicKeyInfo in base64url. */
  readonly paperKey: string;
  /** P-256, for this election alone: x ‖ y in base64url. Signs statements and receipts. */
  readonly statementKey: string;
}

export interface VoterEntry {
  readonly kind: 'voter';
  /** 128 random bits in hex, for this election alone: only the organization's own rows say whose they are. */
  readonly voter: string;
  /** The key that the voter's device had made before the opening; null where there was none yet. */
  readonly key: string | null;
}

export interface OpenedEntry {
  readonly kind: 'opened';
  readonly day: Day;
  readonly roll: number;
}

/** What a voter's device signs to get a paper. */
export interface PaperRequest {
  readonly election: string;
  readonly voter: string;
  readonly key: string;
  /** SHA-256 in hex of what each signer is to sign, in the order of the signers. It tells nothing about the paper. */
  readonly blinded: readonly string[];
  /** r ‖ s in base64url, of `requestText`. */
  readonly signature: string;
}

export interface RequestEntry extends Omit<PaperRequest, 'election'> {
  readonly kind: 'request';
  /** Who signed what was asked. */
  readonly signedBy: readonly SignerRole[];
}

/** A signer's own word on how many papers it signed, for which requests, and under which roll. */
export interface IssuedEntry {
  readonly kind: 'issued';
  readonly role: SignerRole;
  readonly papers: number;
  /** `requestsDigest` of the requests that it signed. */
  readonly requests: string;
  /** The root of the board at the opening, in hex. */
  readonly opening: string;
  readonly signature: string;
}

export interface CastingEntry {
  readonly kind: 'casting';
  readonly day: Day;
}

/** A signature that a signer made without seeing what it signs: RFC 9474, RSABSSA-SHA384-PSS-Randomized; in base64url. */
export interface PaperSignature {
  readonly prefix: string;
  readonly signature: string;
}

/** A paper and what is marked on it. Nothing in it says whose it is, or when it was put in. */
export interface Ballot {
  readonly election: string;
  /** The paper: a P-256 key that the voter's device made for this one ballot. */
  readonly key: string;
  readonly marks: Marks;
  /** In the order of the signers. */
  readonly papers: readonly PaperSignature[];
  /** By the paper's own key, of `ballotText`: nobody else can change a mark. */
  readonly signature: string;
}

export interface BallotEntry extends Omit<Ballot, 'election'> {
  readonly kind: 'ballot';
}

export interface ClosedEntry {
  readonly kind: 'closed';
  readonly day: Day;
  readonly ballots: number;
}

export interface LotEntry {
  readonly kind: 'lot';
  /** What each announced source said, in the order of the announcement. */
  readonly values: readonly (readonly number[])[];
}

export interface ResultEntry {
  readonly kind: 'result';
  readonly day: Day;
  /** Numbers of candidates, in order of election. */
  readonly elected: readonly number[];
  /** SHA-256 in hex of the whole count, canonically. */
  readonly count: string;
}

export type BoardEntry =
  | CalledEntry
  | CandidateEntry
  | SignerEntry
  | VoterEntry
  | OpenedEntry
  | RequestEntry
  | IssuedEntry
  | CastingEntry
  | BallotEntry
  | ClosedEntry
  | LotEntry
  | ResultEntry;

/** The order of a board. What there can be several of stands in an order of its own, which is nobody's: `inBoardOrder`. */
export const BOARD_ORDER = [
  'called',
  'candidate',
  'signer',
  'voter',
  'opened',
  'request',
  'issued',
  'casting',
  'ballot',
  'closed',
  'lot',
  'result',
] as const satisfies readonly BoardEntry['kind'][];
