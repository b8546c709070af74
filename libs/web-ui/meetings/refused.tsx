import type { JSX } from 'react';
import { ErrorNotice, Notice } from '../components/notice.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { meetingsText } from './l10n.js';

interface RefusedProps {
  readonly error: Error | null;
  readonly answer:
    | {
        readonly __typename: string;
        readonly code?: string;
        readonly message?: string;
        readonly effectCode?: string | null;
      }
    | undefined;
}

/** Why a step was not taken; nothing where it was. */
export function Refused({ error, answer }: RefusedProps): JSX.Element | null {
  const t = useText(meetingsText);
  const textOf = useTextOfCode(meetingsText);
  if (error) return <ErrorNotice error={error} />;
  if (!answer?.message) return null;
  return <Notice title={t('refused')}>{textOf(answer.effectCode ?? answer.code ?? '', answer.message)}</Notice>;
}
