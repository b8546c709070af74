import type { CoSignerRefusal } from './co-signers.port.js';
import type { BallotRefusal, NominationRefusal, PlanRefusal, RequestRefusal, StepRefusal } from '#ballots';

export type ElectionRefusalCode =
  | 'ELECTION_UNKNOWN'
  | 'PERSON_UNKNOWN'
  | 'STEP_UNKNOWN'
  | 'KEY_TAKEN'
  | 'LOT_INVALID'
  | 'LED_BY_RULE'
  | CoSignerRefusal
  | PlanRefusal
  | StepRefusal
  | NominationRefusal
  | RequestRefusal
  | BallotRefusal;

/** For people: each says what to do. */
export const ELECTION_MESSAGES: Readonly<Record<ElectionRefusalCode, string>> = {
  ELECTION_UNKNOWN: 'There is no such election.',
  PERSON_UNKNOWN: 'Only members can be proposed.',
  STEP_UNKNOWN: 'step: open, begin-casting, close, count or cancel.',
  KEY_TAKEN: 'Another person’s device has this key. Make a new one.',
  LOT_INVALID: 'Give the numbers of each announced source, in the order of the announcement.',
  LED_BY_RULE: 'Nobody leads this vote. Its days were fixed when it was opened, and each step follows by itself.',
  TITLE_INVALID: 'Give the election a title of one line, in at most 200 characters.',
  SEATS_INVALID: 'This method does not fill so many seats.',
  DAYS_OUT_OF_ORDER: 'Nominations, papers and ballots each need a day of their own, one after the other.',
  CONTEST_DAYS_INVALID: 'The result can be contested for 1 to 60 days.',
  LOT_SOURCES_INVALID: 'Name at most ten public sources for a lot, each in one line.',
  LATE_WITH_CO_SIGNER: 'With a co-signer, papers are given out on their own days only.',
  COSIGNER_NOT_COMPARED: 'Compare the words with this organization over another channel first.',
  COSIGNER_AWAITED: 'The co-signer has not answered yet. Nothing is lost: try again when its node is reachable.',
  COSIGNER_DIFFERS:
    'The co-signer states other papers than were asked of it. Talk to them; cancel the election if it stays so.',
  WRONG_PHASE: 'The election is at another step. Reload the page.',
  DAY_BEFORE: 'This day lies before the last step of the election.',
  TOO_EARLY: 'The days that the call promised are not over.',
  TOO_LATE: 'The days for contesting the result are over.',
  ELECTORATE_TOO_SMALL: 'Fewer than five could vote: nothing would be secret. Vote openly, or on paper.',
  TOO_FEW_PAPERS: 'Fewer than five asked for a paper: nothing would be secret. Cancel it and vote another way.',
  TOO_FEW_CANDIDATES: 'There are fewer candidates than seats. Cancel it and call it again.',
  LOT_NEEDED: 'Equals stand. Give what the announced sources said.',
  ALREADY_PROPOSED: 'This person was proposed already. A no stands.',
  NOT_PROPOSED: 'You were not proposed.',
  NOT_YOURS: 'Only the person proposed answers.',
  ALREADY_ANSWERED: 'You have answered already.',
  WORDS_INVALID: 'Say why you stand in at most 1,000 characters.',
  NOT_ON_ROLL: 'You are not on the roll of this election.',
  KEY_UNUSABLE: 'This key cannot be used. Make a new one.',
  KEY_NOT_THE_VOTERS: 'The roll has the key of another device of yours. Vote with that one.',
  REQUEST_MALFORMED: 'This request for a paper is not whole. Reload the page.',
  REQUEST_NOT_SIGNED: 'This request was not signed by its key.',
  ANOTHER_WAS_ISSUED: 'You have a paper already. Ask again with the same request to get the same answer.',
  OTHER_ELECTION: 'This ballot is for another election.',
  MARKS_MALFORMED: 'This method cannot count these marks.',
  PAPER_NOT_SIGNED: 'This paper was not issued for this election.',
  BALLOT_NOT_SIGNED: 'These marks were not signed by their paper.',
  PAPER_SPENT: 'This paper was put in before, with other marks.',
};
