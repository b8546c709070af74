import { Button, Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { useDraft } from '../shell/use-draft.js';
import styles from './proposals.module.css';
import type { Stepping } from './use-step.js';

/** Characters; the node takes no more (`LONGEST_WORDS`). */
const LONGEST = 2_000;

interface WordsFormProps {
  /** Under which what was typed is kept until it is sent. */
  readonly place: string;
  /** Of the form, where it is to be found by it. */
  readonly name?: string;
  readonly label: string;
  readonly description?: string;
  readonly action: string;
  readonly step: Pick<Stepping, 'isPending'>;
  /** `sent` empties the field once the words are taken. */
  readonly onSend: (words: string, sent: () => void) => void;
}

/** One field of words, and a button that sends them. */
export function WordsForm({ place, name, label, description, action, step, onSend }: WordsFormProps): JSX.Element {
  const draft = useDraft(`proposals.${place}`, { words: '' });
  const { words } = draft.value;
  return (
    <form
      className={styles['fields']}
      aria-label={name}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        onSend(words, draft.clear);
      }}
    >
      <Textarea
        label={label}
        description={description}
        value={words}
        maxLength={LONGEST}
        autosize
        minRows={2}
        required
        onChange={(event) => draft.set({ words: event.currentTarget.value })}
      />
      <div>
        <Button type="submit" loading={step.isPending} disabled={words.trim() === ''}>
          {action}
        </Button>
      </div>
    </form>
  );
}
