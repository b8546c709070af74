import type { JSX } from 'react';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { spinOutText } from './l10n.js';
import styles from './spin-out.module.css';

interface PapersProps {
  readonly papers: readonly {
    readonly id: string;
    readonly title: string;
    readonly words: string;
    readonly day: string;
    /** Null for what was published. */
    readonly inFavour: number | null;
    readonly against: number | null;
  }[];
}

/** What a caucus decided and published, the latest first. */
export function Papers({ papers }: PapersProps): JSX.Element {
  const t = useText(spinOutText);
  const language = useLanguage();
  return (
    <ul className={styles['list']}>
      {papers.toReversed().map(({ id, title, words, day: on, inFavour, against }) => {
        const day = formatDay(on, language);
        return (
          <li key={id} className={styles['card']}>
            <strong>{title}</strong>
            <p>{words}</p>
            <span className={styles['quiet']}>
              {inFavour === null
                ? t('fromPublished', { day })
                : t('fromDecided', { day, inFavour, against: against ?? 0 })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
