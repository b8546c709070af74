import type { JSX, ReactNode } from 'react';
import { DateText } from '../components/date-text.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { guidanceText } from '../l10n/guidance.js';
import { termsText } from '../l10n/terms.js';
import styles from './guidance.module.css';

/** A published text as both sides read it: who, by which office, when, and the words as they were written. */
export function Written({
  by,
  office,
  on,
  text,
  children,
}: {
  by: string;
  office: string;
  on: string;
  text: string | null;
  children?: ReactNode;
}): JSX.Element {
  const t = useText(guidanceText);
  const officeName = useTextOfCode(termsText);
  return (
    <article className={styles['written']}>
      <header className={styles['by']}>
        <strong>{by}</strong>
        <span>{officeName(`office.${office}`, office)}</span>
        <DateText value={on} as="day" />
        {children}
      </header>
      {text === null ? <p className={styles['quiet']}>{t('noText')}</p> : <p className={styles['text']}>{text}</p>}
    </article>
  );
}
