import { formatDay, StatusBadge, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import type { MyModulesQuery } from './generated/graphql.js';
import { studyText } from './l10n.js';
import styles from './study.module.css';

type Module = MyModulesQuery['myModules'][number];

/** Modules as links, each with its day where it is due and where its review stands. */
export function ModuleList({ modules }: { modules: readonly Module[] }): JSX.Element {
  const t = useText(studyText);
  const language = useLanguage();
  return (
    <ul className={styles['list']}>
      {modules.map((one) => (
        <li key={`${one.curriculum} ${one.module}`}>
          <Link href={`/study/module/${one.curriculum}/${one.module}`} className={styles['item'] ?? ''}>
            <span className={styles['line']}>{one.title}</span>
            <span className={styles['by']}>
              <span className={styles['quiet']}>{t('minutes', { count: one.minutes })}</span>
              {one.dueOn && !one.confirmedOn && (
                <StatusBadge tone="attention" icon="clock" word={t('dueOn', { day: formatDay(one.dueOn, language) })} />
              )}
              {one.reviewState === 'open' && <StatusBadge tone="info" icon="guidance" word={t('inReview')} />}
              {one.confirmedOn && (
                <StatusBadge
                  tone="quiet"
                  icon="check"
                  word={t('confirmedOn', { day: formatDay(one.confirmedOn, language) })}
                />
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
