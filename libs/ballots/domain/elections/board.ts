import { canonicalJson, sha256Hex } from '#domain-kit';
import {
  type Ballot,
  type BallotEntry,
  BOARD_ORDER,
  type BoardEntry,
  type PaperRequest,
  type RequestEntry,
  SIGNER_ROLES,
} from './board.types.js';

type Kind = BoardEntry['kind'];
export type EntryOf<K extends Kind> = Extract<BoardEntry, { kind: K }>;

/** The bytes of a leaf of the board: RFC 8785. Its root is that of `libs/ledger`. */
export const boardBytes = (entry: BoardEntry): Buffer => Buffer.from(canonicalJson(entry));

/** By what a voter finds their ballot on the board: SHA-256 of its bytes there, in hex. */
export const ballotHash = (ballot: BallotEntry): string => sha256Hex(boardBytes(ballot));

export const ballotEntry = ({ key, marks, papers, signature }: Ballot): BallotEntry => ({
  kind: 'ballot',
  key,
  marks,
  papers,
  signature,
});

export const requestEntry = (
  { voter, key, blinded, signature }: PaperRequest,
  signedBy: RequestEntry['signedBy'],
): RequestEntry => ({ kind: 'request', voter, key, blinded, signature, signedBy });

export const entriesOf = <K extends Kind>(entries: readonly BoardEntry[], kind: K): EntryOf<K>[] =>
  entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);

/**
 * Entries in the one order that a board has: the roll and requests by the voters' random numbers, ballots by their hash.
 * So nothing is left of the order in which anything came.
 */
export function inBoardOrder(entries: readonly BoardEntry[]): BoardEntry[] {
  const keyed = entries.map((entry) => ({ entry, at: BOARD_ORDER.indexOf(entry.kind), key: placeWithin(entry) }));
  keyed.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ entry }) => entry);
}

function placeWithin(entry: BoardEntry): string {
  switch (entry.kind) {
    case 'candidate':
      return String(entry.number).padStart(6, '0');
    case 'signer':
    case 'issued':
      return String(SIGNER_ROLES.indexOf(entry.role));
    case 'voter':
    case 'request':
      return entry.voter;
    case 'ballot':
      return ballotHash(entry);
    case 'called':
    case 'opened':
    case 'casting':
    case 'closed':
    case 'lot':
    case 'result':
      return '';
  }
}

/** How many entries a board has at the end of `kind`, of which it holds one; 0 before. */
export const sizeAt = (entries: readonly BoardEntry[], kind: 'opened' | 'casting' | 'closed'): number =>
  entries.findIndex((entry) => entry.kind === kind) + 1;
