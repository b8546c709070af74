import { Button, Textarea, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import { type ClauseDraft, nextKey } from './founding-draft.js';
import type { FoundingField } from './founding-steps.js';
import styles from './founding.module.css';

interface ClauseListProps {
  readonly clauses: readonly ClauseDraft[];
  readonly onChange: (clauses: readonly ClauseDraft[]) => void;
  readonly wrong: readonly FoundingField[];
}

/** Clauses to be read, changed, taken away and added to. */
export function ClauseList({ clauses, onChange, wrong }: ClauseListProps): JSX.Element {
  const t = useText(foundingText);
  const change = (key: number, changed: Partial<ClauseDraft>): void =>
    onChange(clauses.map((clause) => (clause.key === key ? { ...clause, ...changed } : clause)));
  return (
    <>
      <ol className={styles['clauses']}>
        {clauses.map(({ key, title, text }, index) => (
          <li key={key}>
            <details className={styles['card']} open={wrong.includes(`title-${key}`) || wrong.includes(`text-${key}`)}>
              <summary>
                <strong>{title || t('clause', { number: index + 1 })}</strong>
                <p>{text}</p>
              </summary>
              <TextInput
                label={t('clauseTitle', { number: index + 1 })}
                value={title}
                onChange={(event) => change(key, { title: event.currentTarget.value })}
                error={wrong.includes(`title-${key}`) && t('clauseTitleMissing')}
              />
              <Textarea
                label={t('clauseText', { number: index + 1 })}
                rows={6}
                value={text}
                onChange={(event) => change(key, { text: event.currentTarget.value })}
                error={wrong.includes(`text-${key}`) && t('clauseTextMissing')}
              />
              <Button onClick={() => onChange(clauses.filter((clause) => clause.key !== key))}>
                {t('removeClause', { number: index + 1 })}
              </Button>
            </details>
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={() => onChange([...clauses, { key: nextKey(clauses), title: '', text: '' }])}>
          {t('addClause')}
        </Button>
      </div>
    </>
  );
}
