import { addDays } from '#domain-kit';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { PageLink } from '../components/main-action.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { useDraft } from '../shell/use-draft.js';
import { Textarea } from '@mantine/core';
import type { JSX } from 'react';
import styles from './criticism.module.css';
import { AnswerCriticismDocument, CloseCriticismDocument, type CriticismPartsFragment } from './generated/graphql.js';
import { criticismText } from './l10n.js';
import { Refused } from './refused.js';
import { REFRESHED } from './use-targets.js';

interface NoteProps {
  readonly note: CriticismPartsFragment;
}

function AnswerForm({ note: { id } }: NoteProps): JSX.Element {
  const t = useText(criticismText);
  const draft = useDraft(`criticism.answer.${id}`, { words: '' });
  const answer = useCommand(AnswerCriticismDocument, REFRESHED);
  const { words } = draft.value;
  return (
    <form className={styles['fields']} data-screen-only onSubmit={(event) => event.preventDefault()}>
      <Refused error={answer.error} answer={answer.data?.answerCriticism} />
      <Textarea
        label={t('answerLabel')}
        description={t('answerHelp')}
        autosize
        minRows={2}
        maxLength={4_000}
        value={words}
        onChange={(event) => draft.set({ words: event.currentTarget.value })}
      />
      <div>
        <ConfirmAction
          main={false}
          action={t('answer')}
          confirm={t('answerYes')}
          consequence={t('answerConfirm')}
          onConfirm={() =>
            answer.mutate(
              { id, words },
              {
                onSuccess: ({ answerCriticism }) => answerCriticism.__typename === 'CriticismDone' && draft.clear(),
              },
            )
          }
          pending={answer.isPending}
          disabled={words.trim() === ''}
        />
      </div>
    </form>
  );
}

function Close({ note: { id } }: NoteProps): JSX.Element {
  const t = useText(criticismText);
  const close = useCommand(CloseCriticismDocument, REFRESHED);
  return (
    <div data-screen-only>
      <Refused error={close.error} answer={close.data?.closeCriticism} />
      <ConfirmAction
        main={false}
        action={t('close')}
        confirm={t('closeYes')}
        consequence={t('closeConfirm')}
        onConfirm={() => close.mutate({ id })}
        pending={close.isPending}
      />
    </div>
  );
}

interface NoteCardProps extends NoteProps {
  /** What it is about; null where the page itself is about that. */
  readonly about: string | null;
}

/** One note with its answer, what is open of it, and until when both are kept. */
export function NoteCard({ note, about }: NoteCardProps): JSX.Element {
  const t = useText(criticismText);
  const language = useLanguage();
  const can = useCan();
  const day = (text: string): string => formatDay(text, language);
  const { decisionId, bodyName, authorName, state, words, answer, writtenOn, dueOn, answeredOn, closedOn } = note;
  const standing = (): string => {
    if (closedOn) return t('closed', { day: day(closedOn) });
    if (answeredOn) return t('answered', { day: day(answeredOn) });
    return t(note.isOverdue ? 'overdue' : 'waits', { body: bodyName, day: day(dueOn) });
  };
  const keptUntil = [addDays(writtenOn, 365), ...(closedOn ? [addDays(closedOn, 90)] : [])].toSorted()[0]!;
  return (
    <li className={styles['card']}>
      {about && <h2>{about}</h2>}
      <p className={styles['words']}>{words}</p>
      <p className={styles['quiet']}>
        {t('by', { name: authorName, day: day(writtenOn) })} · {standing()}
      </p>
      {about && decisionId && <PageLink href={`/record/decisions/${decisionId}`}>{t('aboutLink')}</PageLink>}
      {answer && (
        <>
          <h3>{t('answerTitle', { body: bodyName })}</h3>
          <p className={styles['words']}>{answer}</p>
        </>
      )}
      {note.isMineToAnswer && can('decision:record') && <AnswerForm note={note} />}
      {note.isMine && state !== 'closed' && <Close note={note} />}
      <p className={styles['quiet']}>{t('deletedOn', { day: day(keptUntil) })}</p>
    </li>
  );
}
