import type { CriticismRefusalCode } from './domain/criticism.types.js';

/** For people: each says what to do. */
export const CRITICISM_MESSAGES: Readonly<Record<CriticismRefusalCode, string>> = {
  TARGET_UNKNOWN: 'Name a decision that is in force, or an office: one of the two.',
  WORDS_INVALID: 'words: 1 to 4,000 characters.',
  NAMES_A_PERSON:
    'Write about the work and name nobody. What somebody did to you is a grievance, which a body hears without that person.',
  OPEN_ALREADY: 'You have a note about this that is not closed.',
  TOO_MANY_OPEN: 'You have 5 notes that are not closed. Close one first.',
  NOTE_UNKNOWN: 'There is no such note.',
  OWN_NOTE: 'Somebody else answers what you wrote.',
  OTHER_BODY: 'Only somebody of the body that it is about answers.',
  ANSWERED_ALREADY: 'The body has answered.',
  NOT_THE_AUTHOR: 'Only who wrote it closes it.',
  CLOSED_ALREADY: 'This note is closed.',
};
