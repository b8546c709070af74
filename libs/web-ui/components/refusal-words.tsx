import type { JSX } from 'react';
import { useTextOfCode } from '../i18n/use-text.js';
import { decisionRefusalsText } from '../l10n/decision-refusals.js';
import { matterRefusalsText } from '../l10n/matter-refusals.js';
import { peopleRefusalsText } from '../l10n/people-refusals.js';
import { refusalsText } from '../l10n/refusals.js';

export interface RefusalWordsProps {
  readonly code: string;
  /** The server's own words, for a code that no catalogue here knows. */
  readonly message: string;
}

/** A refusal in the reader's language. Fetched when the first one comes: most visits see none. */
export function RefusalWords({ code, message }: RefusalWordsProps): JSX.Element {
  const general = useTextOfCode(refusalsText);
  const decided = useTextOfCode(decisionRefusalsText);
  const people = useTextOfCode(peopleRefusalsText);
  const matters = useTextOfCode(matterRefusalsText);
  return <>{[matters, people, decided, general].reduce((words, textOf) => textOf(code, words), message)}</>;
}
