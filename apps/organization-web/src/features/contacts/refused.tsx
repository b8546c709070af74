import { ErrorNotice, Notice, useText, useTextOfCode } from '#web-ui';
import type { JSX } from 'react';
import type { ContactAnswerFragment } from './generated/graphql.js';
import { contactsText } from './l10n.js';

interface RefusedProps {
  readonly error: Error | null;
  readonly answer: ContactAnswerFragment | undefined;
}

/** Why a step was not taken; nothing where it was. */
export function Refused({ error, answer }: RefusedProps): JSX.Element | null {
  const t = useText(contactsText);
  const textOf = useTextOfCode(contactsText);
  if (error) return <ErrorNotice error={error} />;
  if (answer?.__typename !== 'ContactRefused') return null;
  return <Notice title={t('refused')}>{textOf(answer.code, answer.message)}</Notice>;
}

/** The code that a step made; null where it made none. */
export const codeIn = (answer: ContactAnswerFragment | undefined): string | null =>
  answer?.__typename === 'ContactDone' ? answer.made : null;
