import { ErrorNotice, formatDay, Notice, useLanguage, useTextOfCode } from '#web-ui';
import type { JSX } from 'react';
import { useSpheres } from '../spheres/index.js';
import type { AnsweredFragment } from './generated/graphql.js';
import { refusalText } from './refusal-l10n.js';

interface AnswerNoticeProps {
  readonly error: Error | null;
  readonly answer: AnsweredFragment | undefined;
}

/** Whether the step waits until the reader has shown anew who they are. */
export const asksWho = (answer: AnsweredFragment | undefined): boolean =>
  answer?.__typename === 'PeopleRefused' && answer.code === 'CONFIRM_NEEDED';

/** Why a step was not taken, in the reader's language; nothing where it was, or where only a question stands before it. */
export function AnswerNotice({ error, answer }: AnswerNoticeProps): JSX.Element | null {
  const textOf = useTextOfCode(refusalText);
  const language = useLanguage();
  const spheres = useSpheres();
  if (error) return <ErrorNotice error={error} />;
  if (answer?.__typename !== 'PeopleRefused' || asksWho(answer)) return null;
  const { code, message, day, missing } = answer;
  const values = { ...spheres, day: day ? formatDay(day, language) : '', count: missing ?? 0 };
  return <Notice title={textOf('title', '')}>{textOf(code, message, values)}</Notice>;
}
