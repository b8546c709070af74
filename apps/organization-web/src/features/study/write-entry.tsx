import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useDraft, useText } from '#web-ui';
import type { JSX } from 'react';
import { NoteInSessionDocument } from './generated/graphql.js';
import { studyText } from './l10n.js';
import { Outcome } from './outcome.js';
import styles from './study.module.css';
import { useStudy } from './use-study.js';

const LONGEST = 2_000;

type EntryDraft = Readonly<{ kind: string; text: string; named: boolean }>;

/** A question or position, with one's name only where one wants it. After the end only a minority's is still taken. */
export function WriteEntry({ sessionId, isOpen }: { sessionId: string; isOpen: boolean }): JSX.Element {
  const t = useText(studyText);
  const draft = useDraft<EntryDraft>(`study.session.${sessionId}`, { kind: 'question', text: '', named: false });
  const note = useStudy(NoteInSessionDocument, draft.clear);
  const kinds = isOpen ? (['question', 'position', 'minority-position'] as const) : (['minority-position'] as const);
  const kind = kinds.find((one) => one === draft.value.kind) ?? kinds[0];
  const text = draft.value.text.trim();
  const fields = (
    <div className={styles['fields']}>
      {isOpen && (
        <NativeSelect
          label={t('entryKind')}
          data={kinds.map((value) => ({ value, label: t(`entry.${value}`) }))}
          value={kind}
          onChange={(event) => draft.set({ kind: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={t(isOpen ? 'entryText' : 'entry.minority-position')}
        description={t('entryHelp')}
        autosize
        minRows={3}
        maxLength={LONGEST}
        value={draft.value.text}
        onChange={(event) => draft.set({ text: event.currentTarget.value })}
      />
      <Checkbox
        label={t('withName')}
        checked={draft.value.named}
        onChange={(event) => draft.set({ named: event.currentTarget.checked })}
      />
      <Outcome of={note} />
      <div>
        <Button
          disabled={text === ''}
          loading={note.pending}
          onClick={() => note.run({ id: sessionId, note: { kind, text, named: draft.value.named } })}
        >
          {t('writeDown')}
        </Button>
      </div>
    </div>
  );
  if (isOpen) return <div data-screen-only>{fields}</div>;
  return (
    <details data-screen-only>
      <summary>{t('minorityLater')}</summary>
      {fields}
    </details>
  );
}
