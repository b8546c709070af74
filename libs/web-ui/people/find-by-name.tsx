import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { ErrorNotice } from '../components/notice.js';
import { useText } from '../i18n/use-text.js';
import { peoplePickerText } from './l10n.js';
import styles from './people.module.css';

interface FindProps<T> {
  /** Whom one looks for. */
  readonly label: string;
  readonly look: (name: string) => Promise<readonly T[]>;
  /** Who is the only one found is to be picked at once. */
  readonly onFound: (people: readonly T[]) => void;
}

/** Somebody who is not listed, by the whole name: names are sealed at the node, which finds no part of one. */
export function FindByName<T extends { readonly displayName: string }>({
  label,
  look,
  onFound,
}: FindProps<T>): JSX.Element {
  const t = useText(peoplePickerText);
  const [name, setName] = useState('');
  const find = useMutation({ mutationFn: look, onSuccess: onFound });
  const results = find.data;
  const run = (): void => {
    if (name.trim() !== '') find.mutate(name);
  };
  return (
    <div className={styles['find']}>
      <TextInput
        type="search"
        label={t('find', { label })}
        description={t('wholeName')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // It finds somebody, and sends no form.
          event.preventDefault();
          run();
        }}
      />
      <div>
        <Button onClick={run} loading={find.isPending} disabled={name.trim() === ''}>
          {t('findAction')}
        </Button>
      </div>
      <output>
        {results?.length === 0 && t('none')}
        {results?.length === 1 && t('picked', { name: results[0]!.displayName })}
        {results && results.length > 1 && t('several')}
      </output>
      {find.error && <ErrorNotice error={find.error} />}
    </div>
  );
}
