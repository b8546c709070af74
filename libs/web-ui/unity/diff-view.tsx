import { VisuallyHidden } from '@mantine/core';
import type { JSX } from 'react';
import type { IconName } from '../components/icons.js';
import { StatusBadge, type Tone } from '../components/status-badge.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { unityText } from '../l10n/unity.js';
import { changesOf, type ClauseChange, diffOf, type DiffPart, type ReadableClause } from './clause-diff.js';
import styles from './unity.module.css';

const BADGES: Readonly<Record<ClauseChange['how'], { readonly tone: Tone; readonly icon: IconName }>> = {
  same: { tone: 'quiet', icon: 'check' },
  moved: { tone: 'quiet', icon: 'exchange' },
  changed: { tone: 'attention', icon: 'draft' },
  added: { tone: 'info', icon: 'add' },
  removed: { tone: 'attention', icon: 'undo' },
};

/** Words that came are underlined and read out as added, words that went crossed out and read out as removed. */
function Words({ parts }: { parts: readonly DiffPart[] }): JSX.Element {
  const t = useText(unityText);
  return (
    <>
      {parts.map(({ how, words }, index) => {
        if (how === 'same') return <span key={index}>{words}</span>;
        const Mark = how === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index} className={styles[how]}>
            <VisuallyHidden component="span">{t(`${how}Words`)} </VisuallyHidden>
            {words}
            <VisuallyHidden component="span"> {t('wordsEnd')}</VisuallyHidden>
          </Mark>
        );
      })}
    </>
  );
}

interface DiffProps {
  readonly before: readonly ReadableClause[];
  readonly after: readonly ReadableClause[];
  /** Of the text. */
  readonly language: string;
}

/** What changed from one text to another, clause by clause and word by word. */
export function DiffView({ before, after, language }: DiffProps): JSX.Element {
  const t = useText(unityText);
  const reader = useLanguage();
  const changes = changesOf(before, after);
  if (changes.every(({ how }) => how === 'same')) return <p>{t('noChange')}</p>;
  return (
    <>
      <p className={styles['quiet']}>{t('legend')}</p>
      <ul className={styles['clauses']} lang={language}>
        {changes.map((change) => (
          <li key={`${change.before}-${change.after}`} className={styles['clause']}>
            <div className={styles['word']} lang={reader}>
              <StatusBadge {...BADGES[change.how]} word={t(`how.${change.how}`)} />
              {change.before !== null && change.before !== change.after && (
                <span className={styles['quiet']}>{t('wasNumber', { number: change.before })}</span>
              )}
            </div>
            <h3>
              {change.after !== null && `${change.after}. `}
              <Words parts={change.title} />
            </h3>
            <p className={styles['text']}>
              <Words parts={change.text} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What changed from one text without clauses to another, word by word. */
export function TextDiff({ before, after }: { readonly before: string; readonly after: string }): JSX.Element {
  const t = useText(unityText);
  return (
    <>
      <p className={styles['quiet']}>{t('legend')}</p>
      <p className={styles['text']}>
        <Words parts={diffOf(before, after)} />
      </p>
    </>
  );
}
