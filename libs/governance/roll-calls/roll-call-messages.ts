import type { RollCallCode } from './domain/roll-call.types.js';

export type RollCallRefusalCode = RollCallCode | 'ROLL_CALL_UNKNOWN' | 'WORDING_GONE';

/** For people: each says what to do. */
export const ROLL_CALL_MESSAGES: Readonly<Record<RollCallRefusalCode, string>> = {
  NEVER_BY_NAME: 'This is about persons, and nobody is elected by name. Hold a secret election.',
  NOT_BY_NAME: 'The bylaws of this body do not ask to vote on this by name. Decide it as they say.',
  CLOSING_DAY_INVALID: 'The last day is today at the earliest, and in 60 days at the latest.',
  CLOSES_BEFORE_NOTICE: 'By the bylaws this is announced earlier. Choose a later last day.',
  NOBODY_ON_THE_ROLL: 'Nobody is in this body today.',
  NOT_ON_THE_ROLL: 'Whoever was in the body when the vote was opened votes, and nobody else.',
  VOTE_CLOSED: 'This vote is closed.',
  VOTE_UNKNOWN: 'Say yes, no or abstain.',
  STILL_OPEN: 'It is open until its last day is over or everybody has voted.',
  ROLL_CALL_UNKNOWN: 'There is no such vote.',
  WORDING_GONE: 'What was voted on was erased. Open a new vote.',
};
