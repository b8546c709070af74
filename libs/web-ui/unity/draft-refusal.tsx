import type { JSX } from 'react';
import { Notice } from '../components/notice.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import { unityText } from '../l10n/unity.js';

interface RefusalProps {
  readonly refusal: { readonly code: string; readonly message: string; readonly field: string | null };
}

/** Why a draft or file was not taken; the clause that the field names is named too. */
export function DraftRefusal({ refusal }: RefusalProps): JSX.Element {
  const t = useText(unityText);
  const shellT = useText(shellText);
  const refused = useTextOfCode(unityText);
  const clause = /^clauses\.(\d+)\./.exec(refusal.field ?? '')?.[1];
  return (
    <Notice title={shellT('refusedTitle')}>
      {clause && <p>{t('clause', { number: Number(clause) + 1 })}</p>}
      <p>{refused(`refused.${refusal.code}`, refusal.message)}</p>
    </Notice>
  );
}
