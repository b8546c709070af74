import type { JSX } from 'react';
import { ErrorNotice, Notice } from '../components/notice.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { proposalRefusalsText } from '../l10n/proposal-refusals.js';
import type { ProposalAnswerFragment } from './generated/graphql.js';
import { proposalsText } from './l10n.js';

interface RefusedProps {
  readonly error: Error | null;
  readonly answer: ProposalAnswerFragment | undefined;
}

/** Why a step was not taken; nothing where it was. */
export function Refused({ error, answer }: RefusedProps): JSX.Element | null {
  const t = useText(proposalsText);
  const textOf = useTextOfCode(proposalRefusalsText);
  if (error) return <ErrorNotice error={error} />;
  if (answer?.__typename !== 'ProposalRefused') return null;
  return <Notice title={t('refused')}>{textOf(answer.code, answer.message)}</Notice>;
}
