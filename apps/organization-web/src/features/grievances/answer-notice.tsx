import { ErrorNotice, Notice, useTextOfCode } from '#web-ui';
import type { JSX } from 'react';
import type { GrievanceAnsweredFragment } from './generated/graphql.js';
import { grievanceRefusalText } from './refusal-l10n.js';

interface AnswerNoticeProps {
  readonly error: Error | null;
  readonly answer: GrievanceAnsweredFragment | undefined;
}

/** Why a step was not taken, in the reader's language; nothing where it was. */
export function AnswerNotice({ error, answer }: AnswerNoticeProps): JSX.Element | null {
  const textOf = useTextOfCode(grievanceRefusalText);
  if (error) return <ErrorNotice error={error} />;
  if (answer?.__typename !== 'GrievanceRefused') return null;
  return <Notice title={textOf('title', '')}>{textOf(answer.code, answer.message)}</Notice>;
}
