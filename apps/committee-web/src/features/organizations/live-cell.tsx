import { shellText, StatusBadge, useText, useTextOfCode } from '#web-ui';
import { Skeleton } from '@mantine/core';
import type { JSX } from 'react';
import { organizationsText } from './l10n.js';
import styles from './organizations.module.css';
import type { Live } from './use-organizations.js';

export function LiveBadge(): JSX.Element {
  const t = useText(shellText);
  return <StatusBadge tone="info" icon="live" word={t('live')} />;
}

/** The stage as the organization answers it now; its silence is named, its reported figures stay. */
export function LiveStage({ id, live }: { id: string; live: Live }): JSX.Element {
  const t = useText(organizationsText);
  const gapName = useTextOfCode(organizationsText);
  const answer = live.of(id);
  const gap = live.gapOf(id) ?? (live.isPending || answer ? undefined : '');
  if (gap !== undefined) return <StatusBadge tone="attention" icon="gap" word={gapName(`gap.${gap}`, t('noAnswer'))} />;
  if (!answer) return <Skeleton height={24} width={110} />;
  return (
    <span className={styles['live']}>
      {answer.stage ?? <span className={styles['quiet']}>{t('notShared')}</span>} <LiveBadge />
    </span>
  );
}
