import type { JSX } from 'react';
import { Link } from 'wouter';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import styles from './citers.module.css';
import type { CiterPartsFragment } from './generated/graphql.js';
import { citersText } from './l10n.js';

export type Citer = CiterPartsFragment;

const LONGEST = 160;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
const PLACES: Readonly<Record<string, string>> = {
  decision: '/record/decisions',
  proposal: '/democracy/proposals',
  agenda: '/democracy/meetings',
  minutes: '/democracy/meetings',
};

interface CiterListProps {
  readonly citers: readonly Citer[];
  /** Whether each says which clause of which version it means. */
  readonly clauses?: boolean;
}

/** What rests on something, each with the way to it. */
export function CiterList({ citers, clauses = false }: CiterListProps): JSX.Element {
  const t = useText(citersText);
  const textOf = useTextOfCode(citersText);
  const language = useLanguage();
  return (
    <ul className={styles['list']}>
      {citers.map(({ kind, id, day, title, clause, version }, index) => (
        <li key={index}>
          {textOf(`by.${kind}`, kind, { day: formatDay(day, language) })}{' '}
          <Link href={`${PLACES[kind] ?? '/record'}/${id}`}>{title === null ? t('erased') : shortened(title)}</Link>
          {clauses &&
            clause !== null &&
            ` (${t(version === null ? 'clauseOnly' : 'clause', { clause, version: version ?? 0 })})`}
        </li>
      ))}
    </ul>
  );
}
