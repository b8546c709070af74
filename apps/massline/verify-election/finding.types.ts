/**
 * What can be wrong with an election, and what a reader must know though nothing is wrong. `where` names entries of the
 * board by their place from 0, voters by their random number, ballots by their hash.
 */
export type FindingCode =
  | 'FILE_MALFORMED'
  | 'BOARD_INCOMPLETE'
  | 'BOARD_OUT_OF_ORDER'
  | 'PLAN_REFUSED'
  | 'STEP_REFUSED'
  | 'SIGNERS_WRONG'
  | 'NAME_DIFFERS'
  /** Answers name nobody, so nobody may have one erased: without it a result says nothing. */
  | 'ANSWERS_MISSING'
  | 'ROLL_DIFFERS'
  | 'VOTER_TWICE'
  | 'REQUEST_NOT_ON_ROLL'
  | 'REQUEST_TWICE'
  | 'REQUEST_REFUSED'
  | 'STATEMENT_MISSING'
  | 'STATEMENT_NOT_SIGNED'
  /** A signer says another number of papers, or other requests, than the board shows. */
  | 'ISSUED_DIFFERS'
  /** A signer has signed under another roll, other candidates or other keys than the board shows. */
  | 'OPENING_DIFFERS'
  /** The second signer on the board is not the one that its own node shows. */
  | 'CO_SIGNER_DIFFERS'
  | 'MORE_BALLOTS_THAN_PAPERS'
  | 'BALLOTS_DIFFER'
  | 'BALLOT_REFUSED'
  | 'PAPER_SPENT_TWICE'
  | 'RESULT_DIFFERS'
  | 'LEDGER_MISSING'
  | 'LEDGER_DIFFERS'
  /** The ledger of the file is another one than a head that was witnessed. */
  | 'HEAD_DIFFERS'
  /** The server took this ballot, and it is not on the board. */
  | 'RECEIPT_NOT_ON_BOARD';

export type NoticeCode =
  /** The organization's own server alone signed papers: it could have filled those that nobody put in. */
  | 'NO_CO_SIGNER'
  /** Nobody has asked the second signer’s own node whether the key on the board is its own. */
  | 'CO_SIGNER_NOT_COMPARED'
  /** Papers that were issued and not put in. */
  | 'UNSPENT_PAPERS'
  /** Voters whose key was made after the roll was frozen. */
  | 'LATE_KEYS'
  | 'NAMES_ERASED'
  | 'HEAD_NOT_COMPARED'
  /** A receipt that this election's server has not signed: it proves nothing. */
  | 'RECEIPT_NOT_SIGNED';

export interface Finding {
  readonly code: FindingCode;
  readonly where?: string;
}

export interface Notice {
  readonly code: NoticeCode;
  readonly count?: number;
}

/** `alarms` is empty for an election whose every paper, mark and sum is as it must be. */
export interface Verdict {
  readonly alarms: readonly Finding[];
  readonly notices: readonly Notice[];
}
