import type { Day } from '#domain-kit';

/**
 * `roll`: a sealed roll, which names the key that signs what follows. `matter`: something sealed for those on the roll, as
 * a decision of theirs. `agenda`: a proposal that the caucus publishes for the next meeting of a body. `hand-over`: the caucus
 * ends here, and goes on as an organization of its own.
 */
export const ENTRY_KINDS = ['roll', 'matter', 'agenda', 'hand-over'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One link of the chain of a caucus. It is signed by the key of the caucus, and names nobody. */
export interface CaucusEntry {
  readonly caucus: string;
  /** From 0, which founds it. */
  readonly seq: number;
  readonly kind: EntryKind;
  /** Hash of the entry before; empty in the first. */
  readonly previous: string;
  /** SHA-256 of what is sealed, or of what is published; hex. */
  readonly content: string;
  /** In a roll: the Ed25519 key, in base64url, that signs what follows. Else null. */
  readonly signingKey: string | null;
  /** By the key in force before it; the first by its own. Base64url. */
  readonly signature: string;
}

export type UnsignedEntry = Omit<CaucusEntry, 'signature'>;

/** What a caucus has come to: where its chain ends, and which key signs. */
export interface ChainHead {
  readonly caucus: string;
  readonly seq: number;
  readonly hash: string;
  readonly signingKey: string;
  /** The chain ends with a hand-over: nothing follows it. */
  readonly isOver: boolean;
}

/** What a caucus brings before a body. */
export interface AgendaMatter {
  readonly bodyId: string;
  /** One line, 1 to 200 characters. */
  readonly title: string;
  /** 1 to 5,000 characters. */
  readonly words: string;
  /** 5 to 60. */
  readonly minutes: number;
  /** 32 random bytes in base64url: once the words are erased, nobody can confirm them by guessing. */
  readonly salt: string;
}

/** By what a caucus ends: both hashes are SHA-256 in hex, and stand in the records of both sides. */
export interface HandOver {
  /** Of the entry in which the caucus decided it. */
  readonly decision: string;
  /** Of the entry in the record of the new organization that says where it comes from. */
  readonly successor: string;
}

/** Days on which papers are signed, and on which they count. No day is both. */
export interface PaperRound {
  /** A Monday. */
  readonly beginsOn: Day;
  /** The Sunday after it. */
  readonly asksUntil: Day;
  readonly countsUntil: Day;
}

export type SignatureCheck = (text: string, signature: string, key: string) => boolean;

/** Where a chain does not hold. */
export type ChainRefusal = 'ENTRY_MALFORMED' | 'ENTRY_OUT_OF_ORDER' | 'ENTRY_NOT_SIGNED' | 'CAUCUS_ENDED';

export type CaucusRefusalCode =
  | ChainRefusal
  | 'CAUCUS_UNKNOWN'
  | 'CAUCUS_TAKEN'
  | 'NAME_INVALID'
  | 'SEALED_WRONG'
  | 'MATTER_INVALID'
  | 'BODY_UNKNOWN'
  | 'HAND_OVER_INVALID'
  | 'DECISION_UNKNOWN'
  | 'TOO_MANY_TODAY'
  | 'ROUND_UNKNOWN'
  | 'WRONG_PHASE'
  | 'PAPER_MALFORMED'
  | 'ANOTHER_WAS_ISSUED'
  | 'PAPERS_MISSING'
  | 'PAPERS_TOO_FEW'
  | 'PAPER_NOT_SIGNED'
  | 'PAPER_SPENT';
