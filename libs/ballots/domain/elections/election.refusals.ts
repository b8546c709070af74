/** Why a step of an election is not taken. */
export type StepRefusal =
  | 'WRONG_PHASE'
  /** A day lies before the one on which the election came where it stands. */
  | 'DAY_BEFORE'
  /** What the plan promises to the people lasts still. */
  | 'TOO_EARLY'
  | 'TOO_LATE'
  /** Fewer than five: a secret ballot among them is none. */
  | 'ELECTORATE_TOO_SMALL'
  /** Fewer than five papers were issued, and the board says to whom. */
  | 'TOO_FEW_PAPERS'
  | 'TOO_FEW_CANDIDATES'
  | 'LOT_NEEDED';

export type PlanRefusal =
  | 'TITLE_INVALID'
  | 'SEATS_INVALID'
  | 'DAYS_OUT_OF_ORDER'
  | 'CONTEST_DAYS_INVALID'
  | 'LOT_SOURCES_INVALID'
  /** Who comes late would wait for the co-signer's answer in the days in which ballots come. */
  | 'LATE_WITH_CO_SIGNER';

export type NominationRefusal =
  | 'WRONG_PHASE'
  | 'ALREADY_PROPOSED'
  | 'NOT_PROPOSED'
  /** Only the person proposed answers. */
  | 'NOT_YOURS'
  | 'ALREADY_ANSWERED'
  | 'WORDS_INVALID';

/** Why no paper is issued for a request. */
export type RequestRefusal =
  | 'WRONG_PHASE'
  | 'NOT_ON_ROLL'
  | 'KEY_UNUSABLE'
  /** The roll knows another key of this voter. */
  | 'KEY_NOT_THE_VOTERS'
  | 'REQUEST_MALFORMED'
  | 'REQUEST_NOT_SIGNED'
  /** One paper a voter: another one was asked for before. The same request again gets the same answer. */
  | 'ANOTHER_WAS_ISSUED';

/** Why a ballot is not taken. */
export type BallotRefusal =
  | 'WRONG_PHASE'
  | 'OTHER_ELECTION'
  | 'KEY_UNUSABLE'
  | 'MARKS_MALFORMED'
  | 'PAPER_NOT_SIGNED'
  | 'BALLOT_NOT_SIGNED'
  /** The paper was put in before, with other marks. The same ballot again gets the same answer. */
  | 'PAPER_SPENT';
