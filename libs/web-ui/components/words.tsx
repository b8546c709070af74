import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import styles from './components.module.css';

/** Words to read aloud and compare, large and numbered. */
export const FingerprintWords = ({ words, label }: { words: readonly string[]; label: string }): JSX.Element => (
  <div className={styles['wordsFrame']}>
    <ol aria-label={label} className={styles['words']}>
      {words.map((word, index) => (
        <li key={`${index}-${word}`}>{word}</li>
      ))}
    </ol>
  </div>
);

/** A code to hand over: selectable as a whole, with a button that copies it. */
export function CodeToCopy({ code, label }: { code: string; label: string }): JSX.Element {
  const t = useText(shellText);
  const [copied, setCopied] = useState(false);
  // Outside a secure context there is no clipboard; the text can still be selected.
  const copy = navigator.clipboard
    ? async (): Promise<void> => {
        await navigator.clipboard.writeText(code);
        setCopied(true);
      }
    : undefined;
  return (
    <div>
      <output aria-label={label} className={`m-mono ${styles['code'] ?? ''}`}>
        {code}
      </output>
      {copy && (
        <Button mt="xs" size="sm" data-screen-only aria-label={`${t('copy')}: ${label}`} onClick={() => void copy()}>
          {t(copied ? 'copied' : 'copy')}
        </Button>
      )}
    </div>
  );
}
