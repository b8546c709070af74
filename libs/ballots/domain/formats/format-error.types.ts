/** Why a file cannot be read; `line` from 1. The message names what is wrong and what is expected. */
export interface FormatProblem {
  readonly code:
    'NOT_A_NUMBER' | 'NO_SUCH_CANDIDATE' | 'TOO_MANY_CANDIDATES' | 'NAMES_MISSING' | 'HEADER_MISSING' | 'BAD_OPTION';
  readonly line: number;
  readonly message: string;
}
