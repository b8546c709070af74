import { ErrorNotice, Notice } from '../components/notice.js';
import { useTextOfCode } from '../i18n/use-text.js';
import type { JSX } from 'react';
import { VotingRefused } from './device/voter.js';
import type { ElectionAnsweredFragment } from './generated/graphql.js';
import { electionRefusalText } from '../l10n/election-refusals.js';

interface AnswerNoticeProps {
  readonly error: Error | null;
  readonly answer?: ElectionAnsweredFragment | undefined;
}

/** Why a step was not taken, by the node or by this device, in the reader's language; nothing where it was. */
export function AnswerNotice({ error, answer }: AnswerNoticeProps): JSX.Element | null {
  const textOf = useTextOfCode(electionRefusalText);
  const refused = error instanceof VotingRefused ? error : answer?.__typename === 'ElectionRefused' ? answer : null;
  if (error && !refused) return <ErrorNotice error={error} />;
  if (!refused) return null;
  return <Notice title={textOf('title', '')}>{textOf(refused.code, refused.message)}</Notice>;
}
