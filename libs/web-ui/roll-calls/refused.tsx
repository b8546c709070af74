import { ErrorNotice, Notice, RefusalNotice } from '../components/notice.js';
import type { JSX } from 'react';
import type { RefusedProps } from '../components/refused-by.js';
import { useTextOfCode } from '../i18n/use-text.js';
import { rollCallsText } from './l10n.js';

/** Why a step was not taken: by the rules of such votes, or because it could not be decided. */
export function Refused({ error, answer }: RefusedProps): JSX.Element | null {
  const textOf = useTextOfCode(rollCallsText);
  if (error) return <ErrorNotice error={error} />;
  if (answer?.message === undefined) return null;
  const { code = '', effectCode = null, message } = answer;
  const own = effectCode === null ? textOf(code, '') : '';
  if (own === '') return <RefusalNotice refusal={{ code, effectCode, message }} title={textOf('refused', '')} />;
  return <Notice title={textOf('refused', '')}>{own}</Notice>;
}
