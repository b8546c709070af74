import type { JSX } from 'react';
import { useText } from '../i18n/use-text.js';
import { exchangeText } from '../l10n/exchange.js';
import styles from './exchange.module.css';
import { SaveFile } from './save-file.js';

/** The way of a message where there is no line, step by step. */
export function CarryByFile({ id, name }: { id: string; name: string }): JSX.Element {
  const t = useText(exchangeText);
  return (
    <details className={styles['fold']}>
      <summary>{t('carry', { name })}</summary>
      <ol className={styles['steps']}>
        <li>
          <p>{t('carrySave', { name })}</p>
          <SaveFile id={id} label={t('save', { name })} />
        </li>
        <li>{t('carryTake', { name })}</li>
        <li>{t('carryBack', { name })}</li>
      </ol>
      <p className={styles['quiet']}>{t('carrySafe')}</p>
    </details>
  );
}
