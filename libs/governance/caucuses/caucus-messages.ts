import type { CaucusRefusalCode } from './domain/caucus.types.js';
import { FEWEST_PAPERS, FOUNDERS } from './domain/founding-papers.js';

/** For people: each says what to do. */
export const CAUCUS_MESSAGES: Readonly<Record<CaucusRefusalCode, string>> = {
  ENTRY_MALFORMED: 'This step is not whole. Reload the page.',
  ENTRY_OUT_OF_ORDER: 'Somebody of the caucus was faster. Reload the page, and do it again.',
  ENTRY_NOT_SIGNED: 'This step is not signed by the key of the caucus. Reload the page.',
  CAUCUS_UNKNOWN: 'There is no such caucus.',
  CAUCUS_TAKEN: 'This caucus was founded already.',
  NAME_INVALID: 'Give the caucus a name of one line, of at most 80 characters.',
  SEALED_WRONG: 'What is sealed has not the size that everything of its kind has.',
  MATTER_INVALID: 'Give a title of one line, the proposal in at most 5,000 characters, and 5 to 60 minutes.',
  BODY_UNKNOWN: 'There is no such body.',
  CAUCUS_ENDED: 'This caucus became an organization of its own. Go on there.',
  HAND_OVER_INVALID:
    'Paste the whole word that the new organization shows on the page where it says where it comes from.',
  DECISION_UNKNOWN:
    'The new organization names a decision that is not in this chain. Found it with a package of this caucus.',
  TOO_MANY_TODAY: 'A caucus takes at most 50 steps a day. Go on tomorrow.',
  ROUND_UNKNOWN: 'There are no such papers.',
  WRONG_PHASE: 'Papers are collected in one week, and count in the eight weeks after it.',
  PAPER_MALFORMED: 'This request for a paper is not whole. Reload the page.',
  ANOTHER_WAS_ISSUED: 'You have a paper of this week already, in the browser that asked for it.',
  PAPERS_MISSING: `${FOUNDERS} members found a caucus, each with a paper of the same week.`,
  PAPERS_TOO_FEW: `Fewer than ${FEWEST_PAPERS} members collected a paper in that week: it would be known who founds. Take papers of another week.`,
  PAPER_NOT_SIGNED: 'One of these papers was not signed here.',
  PAPER_SPENT: 'One of these papers founded a caucus already.',
};
