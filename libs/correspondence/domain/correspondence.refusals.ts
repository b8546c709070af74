/** Why something is not sent. */
export interface CorrespondenceRefusal {
  readonly code: keyof typeof MESSAGES;
  readonly message: string;
}

/** Field and remedy; never a word of what was written. */
const MESSAGES = {
  ID_INVALID: 'id: give a UUID of version 4. The page makes one for each draft.',
  ID_TAKEN: 'id: something else was sent under this id. Write it anew.',
  TEXT_INVALID: 'text: write something, without control characters.',
  TEXT_TOO_LONG: 'text: it is too long. Shorten it, or send the rest separately.',
  REASON_MISSING: 'reason: say why. Only what is adopted as it is needs no reason.',
  REASON_TOO_LONG: 'reason: it is too long. Shorten it.',
  DAY_OUT_OF_BOUNDS: 'answerBy: choose a day from 7 to 90 days from today.',
  MONTH_INVALID: 'month: write it as YYYY-MM, 2025-03 for example, not later than this month.',
  CLAUSE_INVALID: 'clause: give the number of a clause, 3 or 3.2 for example.',
  NO_PEER: 'to: nobody of that name belongs to this federation. Choose one of the list.',
  NOT_IN_FEDERATION: 'This organization belongs to no federation yet. Join one first.',
  TOO_MANY_OPEN: 'There are 50 questions to them without an answer. Wait for answers first.',
  QUESTION_UNKNOWN: 'id: there is no such question to answer here.',
  PART_TAKEN: 'part: this part was sent already. Read it, then send a further part.',
  PARTS_FULL: 'part: an answer has at most 20 parts. Write in a new question.',
  GUIDANCE_UNKNOWN: 'id: there is no such guidance to reply to here.',
  VERSION_TAKEN: 'version: this reply was sent already. Read it, then reply anew if you must.',
  VERSIONS_FULL: 'version: there are 20 replies already. Ask the committee a question instead.',
  DECISION_UNKNOWN: 'decision: only a decision that is in force can stand behind a reply. Choose another or none.',
  MONTH_NOT_OVER: 'month: choose a month that is over.',
} as const;

export const correspondenceRefusal = (code: CorrespondenceRefusal['code']): CorrespondenceRefusal => ({
  code,
  message: MESSAGES[code],
});
