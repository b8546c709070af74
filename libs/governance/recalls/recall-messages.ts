import type { PetitionRefusal, SignatureRefusal } from './domain/petition.types.js';

export type RecallRefusalCode =
  | PetitionRefusal
  | SignatureRefusal
  | 'MANDATE_UNKNOWN'
  | 'PETITION_UNKNOWN'
  | 'KIND_UNKNOWN'
  | 'NOT_COUNTED'
  | 'NOT_YET_HELD'
  | 'COUNT_OF_THE_ROOM'
  | 'VOTE_VOID';

/** For people: each says what to do. */
export const RECALL_MESSAGES: Readonly<Record<RecallRefusalCode, string>> = {
  MANDATE_OVER: 'This mandate is over.',
  TERM_ENDS_FIRST: 'The term ends before a vote could. Choose somebody else for the next one.',
  RECALL_WITHOUT_RULES: 'Decide first by which rules everybody votes (body.rules).',
  OWN_MANDATE: 'It is about your own mandate: others sign, open, count and record this.',
  ELECTORATE_TOO_SMALL: 'Too few people may vote today for the rules of this body.',
  PETITION_OPEN: 'There is a petition on this mandate already. Sign that one.',
  VOTED_LATELY: 'There was a vote on this mandate less than 60 days ago.',
  NOT_OPEN: 'This petition can no longer be signed.',
  NOT_ENTITLED: 'Only who may vote today signs.',
  MANDATE_UNKNOWN: 'There is no such mandate.',
  PETITION_UNKNOWN: 'There is no such petition.',
  KIND_UNKNOWN: 'kind: recall or confidence.',
  NOT_COUNTED: 'The ballot has not been counted yet. That happens by itself when its days are over.',
  NOT_YET_HELD: 'A meeting votes on it from the day that was announced.',
  COUNT_OF_THE_ROOM: 'room: a meeting voted on it, so say what it counted and on which day.',
  VOTE_VOID: 'By the rules of this body such a count decides nothing: too few were there. Vote again.',
};
