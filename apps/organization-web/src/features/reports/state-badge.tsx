import { StatusBadge, useText } from '#web-ui';
import type { JSX } from 'react';
import type { ReportMonthsQuery } from '../../generated/graphql.js';
import { reportsText } from './l10n.js';

export type ReportMonth = ReportMonthsQuery['reportMonths'][number];

const STATE_BADGES = {
  NOT_DRAFTED: { tone: 'quiet', icon: 'gap' },
  DRAFTED: { tone: 'attention', icon: 'draft' },
  APPROVED: { tone: 'info', icon: 'clock' },
  SENT: { tone: 'info', icon: 'send' },
  RECEIPTED: { tone: 'info', icon: 'check' },
} as const;

/** A refused receipt is the one thing here that somebody must act on. */
export function StateBadge({ state, outcome }: Pick<ReportMonth, 'state' | 'outcome'>): JSX.Element {
  const t = useText(reportsText);
  if (outcome === 'refused' && state !== 'DRAFTED')
    return <StatusBadge tone="attention" icon="alert" word={t('state.refused')} />;
  return <StatusBadge {...STATE_BADGES[state]} word={t(`state.${state}`)} />;
}
