import { DateText, formatDay, StatusBadge, termsText, useLanguage, useText, useTextOfCode } from '#web-ui';
import type { JSX } from 'react';
import type { Report } from './cells.js';
import { reportsText } from './l10n.js';
import styles from './reports.module.css';

const BADGES = {
  pending: { tone: 'quiet', icon: 'clock' },
  delivered: { tone: 'info', icon: 'check' },
  parked: { tone: 'attention', icon: 'alert' },
} as const;
const isKnown = (state: string): state is keyof typeof BADGES => state in BADGES;

type DeliveryState = NonNullable<Report['delivery']>;

function Facts({ delivery }: { delivery: DeliveryState }): JSX.Element {
  const t = useText(reportsText);
  const outcomeName = useTextOfCode(reportsText);
  const { receipt } = delivery;
  return (
    <dl className={styles['facts']}>
      {receipt && (
        <>
          <dt>{t('outcome')}</dt>
          <dd>{outcomeName(`receipt.${receipt.outcome}`, receipt.outcome)}</dd>
          {receipt.reason && (
            <>
              <dt>{t('reason')}</dt>
              <dd>{receipt.reason}</dd>
            </>
          )}
          <dt>{t('receivedAt')}</dt>
          <dd>
            <DateText value={receipt.receivedAt} />
          </dd>
          <dt>{t('contentHash')}</dt>
          <dd className="m-mono">{receipt.contentHash}</dd>
          <dt>{t('signedBy')}</dt>
          <dd className="m-mono">{receipt.keyid}</dd>
        </>
      )}
      <dt>{t('message')}</dt>
      <dd className="m-mono">{delivery.messageId}</dd>
      {delivery.sequence !== null && delivery.epoch !== null && (
        <>
          <dt>{t('place')}</dt>
          <dd>{t('placeIs', { sequence: delivery.sequence, epoch: delivery.epoch })}</dd>
        </>
      )}
    </dl>
  );
}

/** Who approved, whether it arrived, and the proof that it did. */
export function Delivery({ report }: { report: Report }): JSX.Element | null {
  const t = useText(reportsText);
  const officeName = useTextOfCode(termsText);
  const language = useLanguage();
  const { delivery, approvedOn, approvedByOffice } = report;
  if (!approvedOn && !delivery) return null;
  const state = delivery && isKnown(delivery.state) ? delivery.state : 'pending';
  const office = approvedByOffice ? officeName(`office.${approvedByOffice}`, approvedByOffice) : '';
  return (
    <section className={styles['delivery']} aria-labelledby="delivery-title">
      <h3 id="delivery-title">{t('deliveryTitle')}</h3>
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
      {delivery && (
        <details open={delivery.receipt !== null}>
          <summary>{t(delivery.receipt ? 'receiptTitle' : 'message')}</summary>
          <Facts delivery={delivery} />
        </details>
      )}
    </section>
  );
}
