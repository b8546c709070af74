import type { Day } from '#domain-kit';

/** `open`: the body owes an answer. `answered`: the writer has not closed it yet. */
export const CRITICISM_STATES = ['open', 'answered', 'closed'] as const;
export type CriticismState = (typeof CRITICISM_STATES)[number];

/** What a note is about: work that was done in the open, and never a person. */
export type CriticismTarget = { readonly decisionId: string } | { readonly officeId: string };

export interface Criticism {
  readonly authorRef: string;
  readonly state: CriticismState;
  readonly dueOn: Day;
}

export type CriticismRefusalCode =
  | 'TARGET_UNKNOWN'
  | 'WORDS_INVALID'
  | 'NAMES_A_PERSON'
  | 'OPEN_ALREADY'
  | 'TOO_MANY_OPEN'
  | 'NOTE_UNKNOWN'
  | 'OWN_NOTE'
  | 'OTHER_BODY'
  | 'ANSWERED_ALREADY'
  | 'NOT_THE_AUTHOR'
  | 'CLOSED_ALREADY';
