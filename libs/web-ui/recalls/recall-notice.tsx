import type { JSX } from 'react';
import { ErrorNotice, Notice } from '../components/notice.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import type { RecallAnsweredFragment } from './generated/graphql.js';
import { recallsText } from './l10n.js';

interface RecallNoticeProps {
  readonly error: Error | null;
  readonly answer?: RecallAnsweredFragment | undefined;
}

/** Why nothing was changed, in the reader's language; nothing where something was. */
export function RecallNotice({ error, answer }: RecallNoticeProps): JSX.Element | null {
  const t = useText(recallsText);
  const textOf = useTextOfCode(recallsText);
  if (error) return <ErrorNotice error={error} />;
  if (answer?.__typename !== 'RecallRefused') return null;
  return <Notice title={t('refused')}>{textOf(answer.code, answer.message)}</Notice>;
}
