import {
  type BallotReceipt,
  ballotHash,
  type ElectionExport,
  isReceiptSigned,
  readElectionExport,
  readSigningKey,
} from '#ballots';
import { commitText } from '#ledger';
import { type Board, papersIssued, readBoard } from './board-parts.js';
import type { Finding, Notice, Verdict } from './finding.types.js';
import { findInAnchors } from './verify-anchors.js';
import { findInBoard } from './verify-board.js';

/** What others hold beside the file; the more of it, the less a server could have changed unseen. */
export interface Evidence {
  readonly receipts: readonly BallotReceipt[];
  /** Roots in hex that the organization's ledger had at the size of the file: from the Record page, or from a peer. */
  readonly heads: readonly string[];
  /** The key with which the co-signer states what it signed, as its own node shows it: base64url. */
  readonly coSigner?: string;
}

/** Checks a finished election by its file alone, and against what voters and peers hold. */
export function verifyElection(file: unknown, { receipts, heads, coSigner }: Evidence): Verdict {
  const read = readElectionExport(file);
  if (!read.ok) {
    const where = read.error.entry === undefined ? read.error.code : `${read.error.code} ${read.error.entry}`;
    return { alarms: [{ code: 'FILE_MALFORMED', where }], notices: [] };
  }
  const board = readBoard(read.value.entries);
  if (!board) return { alarms: [{ code: 'BOARD_INCOMPLETE' }], notices: [] };
  const { ledger } = read.value;
  const receipt = judgeReceipts(board, receipts);
  return {
    alarms: [
      ...findInBoard(board),
      ...findInNames(board, read.value),
      ...findInAnchors(board, ledger),
      ...heads.filter((head) => head !== ledger?.root).map((where): Finding => ({ code: 'HEAD_DIFFERS', where })),
      ...findInCoSigner(board, coSigner),
      ...receipt.alarms,
    ],
    notices: [
      ...noticesOf(board, read.value, heads),
      ...(board.signers.length > 1 && coSigner === undefined ? [{ code: 'CO_SIGNER_NOT_COMPARED' } as const] : []),
      ...receipt.notices,
    ],
  };
}

function findInNames({ plan, candidates }: Board, { names }: ElectionExport): Finding[] {
  const differing = names.flatMap(({ number, salt, name }): Finding[] => {
    const candidate = candidates[number - 1];
    const isSame = candidate && commitText(Buffer.from(salt, 'hex'), name) === candidate.name;
    return isSame ? [] : [{ code: 'NAME_DIFFERS', where: String(number) }];
  });
  if (!plan.onAnswers) return differing;
  const named = new Set(names.map(({ number }) => number));
  const missing = candidates.filter(({ number }) => !named.has(number));
  return [...differing, ...missing.map(({ number }): Finding => ({ code: 'ANSWERS_MISSING', where: String(number) }))];
}

/** A server that makes the second signer's keys itself has one signer: only the other node can say which are its own. */
function findInCoSigner({ signers }: Board, coSigner: string | undefined): Finding[] {
  const onBoard = signers.find(({ role }) => role === 'co-signer')?.statementKey;
  return coSigner === undefined || coSigner === onBoard
    ? []
    : [{ code: 'CO_SIGNER_DIFFERS', where: onBoard ?? 'none' }];
}

function judgeReceipts({ plan, signers, ballots }: Board, receipts: readonly BallotReceipt[]): Verdict {
  const own = signers.find(({ role }) => role === 'instance');
  const key = own && readSigningKey(own.statementKey);
  const onBoard = new Set(ballots.map(ballotHash));
  const isSigned = (one: BallotReceipt): boolean =>
    one.election === plan.election && key !== undefined && isReceiptSigned(one, key);
  const missing = receipts.filter((one) => !onBoard.has(one.ballot));
  const unsigned = missing.filter((one) => !isSigned(one)).length;
  return {
    alarms: missing.filter(isSigned).map(({ ballot: where }) => ({ code: 'RECEIPT_NOT_ON_BOARD', where })),
    notices: unsigned > 0 ? [{ code: 'RECEIPT_NOT_SIGNED', count: unsigned }] : [],
  };
}

function noticesOf(board: Board, { names }: ElectionExport, heads: readonly string[]): Notice[] {
  const { signers, voters, requests, ballots, candidates } = board;
  const keyless = new Set(voters.filter(({ key }) => key === null).map(({ voter }) => voter));
  const counted: Notice[] = [
    { code: 'UNSPENT_PAPERS', count: papersIssued(board) - ballots.length },
    { code: 'LATE_KEYS', count: requests.filter(({ voter }) => keyless.has(voter)).length },
    { code: 'NAMES_ERASED', count: candidates.length - names.length },
  ];
  const notices = counted.filter(({ count = 0 }) => count > 0);
  if (signers.length < 2) notices.unshift({ code: 'NO_CO_SIGNER' });
  return heads.length === 0 ? [...notices, { code: 'HEAD_NOT_COMPARED' }] : notices;
}
