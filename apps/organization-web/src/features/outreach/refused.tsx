import { ErrorNotice, RefusalNotice, useText } from '#web-ui';
import type { JSX } from 'react';
import { outreachText } from './l10n.js';

interface RefusedProps {
  readonly error: Error | null;
  readonly answer: { readonly __typename: string } | undefined;
}

/** Why a step was not taken; nothing where it was. */
export function Refused({ error, answer }: RefusedProps): JSX.Element | null {
  const t = useText(outreachText);
  if (error) return <ErrorNotice error={error} />;
  if (!answer || !('code' in answer) || !('message' in answer)) return null;
  return (
    <RefusalNotice title={t('refused')} refusal={{ code: String(answer.code), message: String(answer.message) }} />
  );
}
