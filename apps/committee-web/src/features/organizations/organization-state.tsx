import { StatusBadge, useText } from '#web-ui';
import type { JSX } from 'react';
import { organizationsText } from './l10n.js';
import styles from './organizations.module.css';
import type { Organization } from './use-organizations.js';

type Standing = Pick<Organization, 'state' | 'isSuspended' | 'isStale' | 'overdueMonths'>;

/** What is not as it should be; a word for "as it should be" otherwise. */
export function OrganizationState({ state, isSuspended, isStale, overdueMonths: count }: Standing): JSX.Element {
  const t = useText(organizationsText);
  const badges = [
    state === 'left' && { key: 'left', tone: 'quiet' as const, icon: 'leave' as const, word: t('state.left') },
    state === 'stopped' && {
      key: 'stopped',
      tone: 'attention' as const,
      icon: 'alert' as const,
      word: t('state.stopped'),
    },
    state === 'probing' && {
      key: 'probing',
      tone: 'attention' as const,
      icon: 'gap' as const,
      word: t('state.probing'),
    },
    isSuspended && {
      ...{ key: 'suspended', tone: 'attention' as const, icon: 'gap' as const, word: t('suspended') },
    },
    isStale && { key: 'stale', tone: 'attention' as const, icon: 'gap' as const, word: t('stale') },
    count > 0 && {
      key: 'overdue',
      tone: 'attention' as const,
      icon: 'clock' as const,
      word: t('overdueWord', { count }),
    },
  ].filter((badge) => badge !== false);
  return (
    <span className={styles['badges']}>
      {badges.map(({ key, ...badge }) => (
        <StatusBadge key={key} {...badge} />
      ))}
      {badges.length === 0 && <StatusBadge tone="info" icon="check" word={t('state.fine')} />}
    </span>
  );
}
