import type { JSX } from 'react';
import { Notice, RefusalNotice } from '../components/notice.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { factorsText } from '../l10n/factors.js';
import { shellText } from '../l10n/shell.js';

/** A refusal of a change to the own account; `CONFIRM_NEEDED` is none, it asks a question. */
export function AccountRefusal({ refusal }: { refusal: { code: string; message: string } }): JSX.Element | null {
  const t = useText(shellText);
  const textOf = useTextOfCode(factorsText);
  if (refusal.code === 'CONFIRM_NEEDED') return null;
  const words = textOf(`refused.${refusal.code}`, '');
  return words ? <Notice title={t('refusedTitle')}>{words}</Notice> : <RefusalNotice refusal={refusal} />;
}
