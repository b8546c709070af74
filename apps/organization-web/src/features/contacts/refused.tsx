import { refusedBy } from '#web-ui';
import type { ContactAnswerFragment } from './generated/graphql.js';
import { contactsText } from './l10n.js';

export const Refused = refusedBy(contactsText);

/** The code that a step made; null where it made none. */
export const codeIn = (answer: ContactAnswerFragment | undefined): string | null =>
  answer?.__typename === 'ContactDone' ? answer.made : null;
