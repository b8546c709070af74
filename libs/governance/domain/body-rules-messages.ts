import type { BodyRulesRefusal } from './body-rules.types.js';

/** What to do, for people, beside each refusal. */
export const BODY_RULES_MESSAGES: Readonly<Record<BodyRulesRefusal['code'], string>> = {
  ROLL_CALL_NEEDED: 'The bylaws of this body ask to vote on this by name. Open a vote, and it is recorded from there.',
  COUNT_MISSING: 'count: the bylaws of this body ask how many were there, in favour and against.',
  COUNT_INVALID:
    'count: votes add up to no more than were there, and no more were there than are in the body; announced on that day at the latest.',
  BODY_WITHOUT_RULES:
    'This body has no rules of its own. The body in which everybody is decides this, or gives it some.',
  ELECTORATE_TOO_SMALL: 'By its bylaws this body has too few people to decide. It can only change its rules.',
  NOT_QUORATE: 'By the bylaws of that day too few were there, so nothing was decided.',
  NOTICE_TOO_SHORT: 'By the bylaws of that day it had to be announced earlier. Announce it, and decide it then.',
  RULE_TOO_WEAK: 'The bylaws of that day ask for a stricter rule in this matter.',
  OUTCOME_AGAINST_COUNT: 'By this rule and this count the outcome was the other one.',
};
