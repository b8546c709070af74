import type { JSX } from 'react';
import { Link } from 'wouter';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import type { Decision } from './mandate-item.js';
import styles from './record.module.css';

/** What a decision rests on: clauses in the words of that day, and earlier decisions. */
export function Cited({ citations }: Pick<Decision, 'citations'>): JSX.Element {
  const t = useText(recordText);
  const textOf = useTextOfCode(recordText);
  const language = useLanguage();
  return (
    <>
      {citations.map(({ kind, clause, version, decisionId, day, title, text }) => (
        <blockquote key={`${kind}-${clause}-${decisionId}`} className={styles['quiet']}>
          {clause === null ? (
            <Link href={`/record/decisions/${decisionId}`}>
              {t('citesDecision', { day: formatDay(day, language) })}
            </Link>
          ) : (
            <>
              {t('citesClause', { kind: textOf(`cites.${kind}`, kind), clause, version: version ?? 0 })}:{' '}
              <strong>{title}</strong> {text}
            </>
          )}
        </blockquote>
      ))}
    </>
  );
}
