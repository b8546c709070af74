import type { JSX } from 'react';
import { ErrorNotice, Notice } from '../components/notice.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { caucusesText } from './l10n.js';
import { CaucusRefused } from './requests.js';

/** Why something was not done, in words; nothing where it was. */
export function Refused({ error }: { readonly error: Error | null }): JSX.Element | null {
  const t = useText(caucusesText);
  const textOf = useTextOfCode(caucusesText);
  if (!error) return null;
  if (!(error instanceof CaucusRefused)) return <ErrorNotice error={error} />;
  return <Notice title={t('refused')}>{textOf(error.code, error.message)}</Notice>;
}
