import type { JSX } from 'react';
import { ErrorNotice, Notice } from '../components/notice.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import type { AffiliationAnswerFragment } from './generated/graphql.js';
import { affiliationsText } from './l10n.js';

interface RefusedProps {
  readonly error: Error | null;
  readonly answer: AffiliationAnswerFragment | undefined;
}

/** Why a step was not taken; nothing where it was. */
export function Refused({ error, answer }: RefusedProps): JSX.Element | null {
  const t = useText(affiliationsText);
  const textOf = useTextOfCode(affiliationsText);
  if (error) return <ErrorNotice error={error} />;
  if (answer?.__typename !== 'AffiliationRefused') return null;
  return <Notice title={t('refused')}>{textOf(answer.code, answer.message)}</Notice>;
}
