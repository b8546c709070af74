import { Button, Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../i18n/use-text.js';
import { useDraft } from '../shell/use-draft.js';
import type { MeetingItemPartsFragment, MeetingPartsFragment } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { useStep } from './use-step.js';

interface NotesProps {
  readonly meeting: MeetingPartsFragment;
  readonly item: MeetingItemPartsFragment;
}

/** What is noted of an item: what is typed survives a reload, and is everybody's once it is saved. */
function NotesForm({ meeting, item }: NotesProps): JSX.Element {
  const t = useText(meetingsText);
  const draft = useDraft(`meetings.notes.${item.id}`, { notes: item.notes });
  const { take, isPending, refusal } = useStep(meeting.id);
  const title = item.title ?? '';
  const { notes } = draft.value;
  const isSaved = notes.trim() === item.notes;
  return (
    <form
      className={styles['card']}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        take({ step: 'note', itemId: item.id, notes });
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
        onChange={(event) => draft.set({ notes: event.currentTarget.value })}
      />
      <div>
        <Button type="submit" loading={isPending} disabled={isSaved}>
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
