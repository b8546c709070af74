import type { ProposalCode } from './domain/proposal.types.js';

export type ProposalRefusalCode =
  | ProposalCode
  | 'PROPOSAL_UNKNOWN'
  | 'OTHER_BODY'
  | 'DRAFT_UNKNOWN'
  | 'TOO_MANY_DRAFTS'
  | 'TOO_MANY_OPEN'
  | 'TITLE_INVALID'
  | 'WORDING_INVALID'
  | 'WORDS_INVALID'
  | 'WAY_UNKNOWN'
  | 'WAY_OF_OTHERS'
  | 'WINDOW_INVALID'
  | 'WINDOW_TOO_SHORT'
  | 'SAME_TEXT'
  | 'TEXT_GONE'
  | 'TOO_MANY_COMMENTS'
  | 'COMMENT_UNKNOWN'
  | 'COUNT_OF_THE_ROOM'
  | 'STEP_UNKNOWN';

/** For people: each says what to do. */
export const PROPOSAL_MESSAGES: Readonly<Record<ProposalRefusalCode, string>> = {
  NOT_OPEN: 'This proposal is not open for that any more.',
  NOT_VOTED_ON: 'The body has not voted on this yet.',
  NOT_BY_CONSENT: 'This proposal is not settled by consent. The body votes on it.',
  WINDOW_OVER: 'The days for objections are over.',
  WINDOW_OPEN: 'The text is still open. Wait until its last day is over.',
  VOTE_OVER: 'The vote is over.',
  VOTED_ALREADY: 'The body has refused an amendment of this person to this text. Discuss it first.',
  VOTE_OPEN: 'The vote is still open. Wait until its last day is over.',
  VOICE_UNKNOWN: 'Say consent while the text is open, and for, against or abstain in a vote.',
  OWN_PROPOSAL: 'Amend or withdraw what you proposed yourself.',
  OBJECTED_ALREADY: 'You object to this text, or have withdrawn an objection to it.',
  OBJECTION_STANDS: 'An objection stands. It is withdrawn, met by an amendment, or the body votes.',
  OBJECTION_UNKNOWN: 'There is no such objection that stands.',
  NOTHING_TO_VOTE_ON: 'Nobody objects, or a meeting counts: there is nothing to vote on here.',
  NOBODY_CONSENTED: 'Nobody in the body has consented.',
  TOO_MANY_AMENDMENTS: 'You have 3 open amendments to this proposal. Take one back first.',
  AMENDMENT_UNKNOWN: 'There is no such amendment that is open.',
  AMENDMENT_OUTDATED: 'The text has changed since. Write the amendment anew.',
  NOT_YOURS: 'Only who wrote it can do that.',
  PROPOSAL_UNKNOWN: 'There is no such proposal.',
  OTHER_BODY: 'Only people of this body can do that.',
  DRAFT_UNKNOWN: 'You have no such draft.',
  TOO_MANY_DRAFTS: 'You have 20 drafts. Delete one first.',
  TOO_MANY_OPEN: 'You have 5 proposals that are not settled. Settle or withdraw one first.',
  TITLE_INVALID: 'title: 1 to 200 characters in one line.',
  WORDING_INVALID: 'text: 1 to 19,000 characters.',
  WORDS_INVALID: 'words: 1 to 2,000 characters.',
  WAY_UNKNOWN: 'way: consent, vote or room.',
  WAY_OF_OTHERS: 'The rules of this body ask it to vote on such a proposal.',
  WINDOW_INVALID: 'windowDays: 1 to 60.',
  WINDOW_TOO_SHORT: 'windowDays: at least the notice that the rules of this body ask for.',
  SAME_TEXT: 'An amendment changes the text.',
  TEXT_GONE: 'The words of this version were erased. Amend the text first.',
  TOO_MANY_COMMENTS: 'You have said 50 things here. Take one back first.',
  COMMENT_UNKNOWN: 'There is no such comment.',
  COUNT_OF_THE_ROOM: 'rule and count: a meeting counted, so say by which rule and what it counted.',
  STEP_UNKNOWN: 'There is no such step.',
};
