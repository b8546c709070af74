import { ErrorNotice, Notice, useText, useTextOfCode } from '#web-ui';
import type { JSX } from 'react';
import type { CriticismAnsweredFragment } from './generated/graphql.js';
import { criticismText } from './l10n.js';

interface RefusedProps {
  readonly error: Error | null;
  readonly answer: CriticismAnsweredFragment | undefined;
}

/** Why a step was not taken; nothing where it was. */
export function Refused({ error, answer }: RefusedProps): JSX.Element | null {
  const t = useText(criticismText);
  const textOf = useTextOfCode(criticismText);
  if (error) return <ErrorNotice error={error} />;
  if (answer?.__typename !== 'CriticismRefused') return null;
  return <Notice title={t('refused')}>{textOf(answer.code, answer.message)}</Notice>;
}
