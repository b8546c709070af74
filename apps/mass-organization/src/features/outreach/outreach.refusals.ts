import type { ColumnRefusal } from './domain/people-columns.js';

export type OutreachRefusal =
  | ColumnRefusal
  | {
      readonly code:
        | 'TOO_MANY_PEOPLE'
        | 'SOURCE_INVALID'
        | 'IMPORT_UNKNOWN'
        | 'INVITATION_UNKNOWN'
        | 'NOT_ALIKE'
        | 'TOO_MANY_CODES';
    };

const MESSAGES: Readonly<Record<OutreachRefusal['code'], string>> = {
  TOO_MANY_PEOPLE: 'The list names more than 5,000 people. Divide it and import the parts.',
  COLUMN_UNKNOWN: 'The list has no such column.',
  COLUMN_USED_TWICE: 'One column cannot be both the name and the contact.',
  SOURCE_INVALID: 'source: say in 1 to 200 characters where the list comes from. Each person on it can read that.',
  IMPORT_UNKNOWN: 'There is no such list of yours, or it was read already.',
  INVITATION_UNKNOWN: 'There is no such invitation of yours, or it was answered.',
  NOT_ALIKE: 'Only invitations with the same name or the same contact become one.',
  TOO_MANY_CODES: 'This person was given as many codes as the rules allow. Ask them in person.',
};

export const messageOf = ({ code }: OutreachRefusal): string => MESSAGES[code];
export const OUTREACH_REFUSAL_CODES = Object.keys(MESSAGES);
