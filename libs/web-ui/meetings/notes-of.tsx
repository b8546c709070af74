import { Button, Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { Notice } from '../components/notice.js';
import { useText } from '../i18n/use-text.js';
import { useDraft } from '../shell/use-draft.js';
import type { MeetingItemPartsFragment, MeetingPartsFragment } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { notesToSave } from './notes-draft.js';
import { useStep } from './use-step.js';

interface NotesProps {
  readonly meeting: MeetingPartsFragment;
  readonly item: MeetingItemPartsFragment;
}

/** What is noted of an item: what is typed survives a reload, and is everybody's once it is saved. */
function NotesForm({ meeting, item }: NotesProps): JSX.Element {
  const t = useText(meetingsText);
  const draft = useDraft(`meetings.notes.${item.id}`, { notes: item.notes, before: item.notes });
  const { take, isPending, refusal } = useStep(meeting.id);
  const title = item.title ?? '';
  const { notes, before, isSaved, isBehind } = notesToSave(draft.value, item.notes);
  return (
    <form
      className={styles['card']}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        const saved = notes.trim();
        take({ step: 'note', itemId: item.id, notes, notesBefore: before }, () => draft.set({ before: saved }));
      }}
    >
      {refusal}
      <Textarea
        label={t('notesOf', { title })}
        description={notes === '' && isSaved ? undefined : t(isSaved ? 'saved' : 'notSaved')}
        autosize
        minRows={2}
        maxLength={20_000}
        value={notes}
        onChange={(event) => draft.set({ notes: event.currentTarget.value, before })}
      />
      {isBehind && (
        <Notice title={t('behind')}>
          <p className={styles['notes']}>{item.notes === '' ? t('behindNone') : item.notes}</p>
          <div className={styles['ways']}>
            <Button onClick={() => draft.set({ before: item.notes })}>{t('keepMine')}</Button>
            <Button onClick={() => draft.set({ notes: item.notes, before: item.notes })}>{t('takeTheirs')}</Button>
          </div>
        </Notice>
      )}
      <div>
        <Button type="submit" loading={isPending} disabled={isSaved || isBehind}>
          {t('save', { title })}
        </Button>
      </div>
    </form>
  );
}

export function NotesOf({ meeting, item }: NotesProps): JSX.Element {
  const writes = meeting.room !== null && item.state !== 'late' && item.state !== 'left-out';
  return (
    <>
      {item.notes !== '' && <p className={styles['notes']}>{item.notes}</p>}
      {writes && <NotesForm meeting={meeting} item={item} />}
    </>
  );
}
