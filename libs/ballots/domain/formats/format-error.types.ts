/** Why a file cannot be read; `line` from 1. The message names what is wrong and what is expected. */
export interface FormatProblem {
  readonly code:
    | 'NOT_A_NUMBER'
    | 'NO_SUCH_CANDIDATE'
    | 'TOO_MANY_CANDIDATES'
    | 'TOO_MANY_PAPERS'
    | 'TOO_MANY_POINTS'
    | 'NAMES_MISSING'
    | 'TOO_MANY_NAMES'
    | 'HEADER_MISSING'
    | 'HEADER_TOO_LONG'
    | 'LINE_TOO_LONG'
    | 'MORE_AFTER_ZERO'
    | 'PAPER_AMONG_NAMES'
    | 'LATE_OPTION'
    | 'BAD_OPTION'
    | 'BAD_TABLE';
  readonly line: number;
  readonly message: string;
}
