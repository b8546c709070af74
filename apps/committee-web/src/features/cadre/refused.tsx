import { ErrorNotice, Notice, useText, useTextOfCode } from '#web-ui';
import type { JSX } from 'react';
import type { AttestationAnsweredFragment } from '../../generated/graphql.js';
import { attestationText } from './l10n.js';

interface RefusedProps {
  readonly error: Error | null;
  readonly answer: AttestationAnsweredFragment | undefined;
}

/** Why nothing was changed; `CONFIRM_NEEDED` is no refusal, it asks a question. */
export function Refused({ error, answer }: RefusedProps): JSX.Element | null {
  const t = useText(attestationText);
  const textOf = useTextOfCode(attestationText);
  if (error) return <ErrorNotice error={error} />;
  if (answer?.__typename !== 'AttestationRefused' || needsConfirming(answer)) return null;
  return <Notice title={t('refused')}>{textOf(answer.code, answer.message)}</Notice>;
}

export const needsConfirming = (answer: AttestationAnsweredFragment | undefined): boolean =>
  answer?.__typename === 'AttestationRefused' && answer.code === 'CONFIRM_NEEDED';
