import { refusedBy, type RefusedProps } from '#web-ui';
import type { JSX } from 'react';
import type { AttestationAnsweredFragment } from '../../generated/graphql.js';
import { attestationText } from './l10n.js';

const Why = refusedBy(attestationText);

interface AnsweredProps extends RefusedProps {
  readonly answer: AttestationAnsweredFragment | undefined;
}

/** Why nothing was changed; `CONFIRM_NEEDED` is no refusal, it asks a question. */
export const Refused = ({ error, answer }: AnsweredProps): JSX.Element => (
  <Why error={error} answer={needsConfirming(answer) ? undefined : answer} />
);

export const needsConfirming = (answer: AttestationAnsweredFragment | undefined): boolean =>
  answer?.__typename === 'AttestationRefused' && answer.code === 'CONFIRM_NEEDED';
