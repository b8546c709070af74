import { ErrorNotice, Notice, useText, useTextOfCode } from '#web-ui';
import type { JSX } from 'react';
import { studyText } from './l10n.js';

interface OutcomeProps {
  readonly of: {
    readonly error: Error | null;
    readonly refusal: { readonly code: string; readonly message: string } | null;
  };
}

/** Why the last change was not made, and what to do; nothing if it was. */
export function Outcome({ of: { error, refusal } }: OutcomeProps): JSX.Element | null {
  const t = useText(studyText);
  const textOf = useTextOfCode(studyText);
  if (error) return <ErrorNotice error={error} />;
  if (!refusal) return null;
  return <Notice title={t('refusedTitle')}>{textOf(`refused.${refusal.code}`, refusal.message)}</Notice>;
}

/** A name, or what stands where none may be read. */
export function useNameOf(): (person: { readonly name: string | null; readonly isMe?: boolean } | null) => string {
  const t = useText(studyText);
  return (person) => (person?.isMe ? t('you') : (person?.name ?? t('somebody')));
}
