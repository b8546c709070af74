import { formatDay, StatusBadge, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { peopleText } from './l10n.js';
import styles from './people.module.css';
import { useSphereLabel } from './use-sphere-label.js';

interface Line {
  readonly ref: string;
  readonly displayName: string;
  readonly standing: string;
  readonly since: string;
}

/** One person of a list. */
export function PersonLine({ person }: { person: Line }): JSX.Element {
  const t = useText(peopleText);
  const language = useLanguage();
  const label = useSphereLabel();
  const { ref, displayName, standing, since } = person;
  return (
    <li>
      <Link href={`/people/${ref}`} className={styles['line'] ?? ''}>
        <span>{displayName}</span>
        <StatusBadge tone={standing === 'member' ? 'info' : 'quiet'} icon="people" word={label(standing)} />
        <span className={styles['quiet']}>{t('since', { day: formatDay(since, language) })}</span>
      </Link>
    </li>
  );
}
