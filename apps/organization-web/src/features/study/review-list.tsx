import { formatDay, Section, useApi, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { ReviewsForMeDocument } from './generated/graphql.js';
import { studyText } from './l10n.js';
import { useNameOf } from './outcome.js';
import styles from './study.module.css';

/** Reviews of others that I was asked for; nothing where there are none. */
export function ReviewList(): JSX.Element | null {
  const t = useText(studyText);
  const language = useLanguage();
  const nameOf = useNameOf();
  const reviews = useApi(ReviewsForMeDocument, { language }).data?.data.reviewsForMe ?? [];
  if (reviews.length === 0) return null;
  return (
    <Section id="reviews" title={t('reviewsForMe')} lead={t('reviewsForMeLead')}>
      <ul className={styles['list']}>
        {reviews.map((one) => (
          <li key={one.id}>
            <Link href={`/study/reviews/${one.id}`} className={styles['item'] ?? ''}>
              <span className={styles['line']}>{one.moduleTitle}</span>
              <span className={styles['quiet']}>
                {t('writtenBy', { name: nameOf(one.author), day: formatDay(one.writtenOn, language) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
