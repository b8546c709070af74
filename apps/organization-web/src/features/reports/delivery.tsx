import { DateText, formatDay, StatusBadge, useLanguage, useOfficeName, useText } from '#web-ui';
import type { JSX } from 'react';
import type { Report } from './cells.js';
import { reportsText } from './l10n.js';
import { Receipt } from './receipt.js';
import styles from './reports.module.css';

const BADGES = {
  pending: { tone: 'quiet', icon: 'clock' },
  delivered: { tone: 'info', icon: 'check' },
  parked: { tone: 'attention', icon: 'alert' },
} as const;
const isKnown = (state: string): state is keyof typeof BADGES => state in BADGES;

/** Who approved, whether it arrived, and the proof that it did. */
export function Delivery({ report }: { report: Report }): JSX.Element | null {
  const t = useText(reportsText);
  const officeName = useOfficeName();
  const language = useLanguage();
  const { delivery, approvedOn, approvedByOffice } = report;
  if (!approvedOn && !delivery) return null;
  const state = delivery && isKnown(delivery.state) ? delivery.state : 'pending';
  const office = approvedByOffice ? officeName(approvedByOffice) : '';
  return (
    <section className={styles['part']} aria-labelledby="delivery-title">
      <h2 id="delivery-title">{t('deliveryTitle')}</h2>
      {approvedOn && <p>{t('approvedBy', { day: formatDay(approvedOn, language), office })}</p>}
      <output>
        {delivery ? (
          <StatusBadge {...BADGES[state]} word={t(`delivery.${state}`, { peer: delivery.peer })} />
        ) : (
          <StatusBadge tone="quiet" icon="clock" word={t('delivery.none')} />
        )}{' '}
        {delivery?.deliveredAt && <DateText value={delivery.deliveredAt} />}
      </output>
      {delivery?.state === 'pending' && <p className={styles['quiet']}>{t('queuedHelp')}</p>}
      {delivery?.receipt && <h3>{t('receiptTitle')}</h3>}
      {delivery && <Receipt delivery={delivery} fileName={`receipt-${report.month}-${report.revision}`} />}
    </section>
  );
}
