import { DateText, downloadText, Icon, useText, useTextOfCode } from '#web-ui';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { ReportDeliveryFragment } from '../../generated/graphql.js';
import { reportsText } from './l10n.js';
import styles from './reports.module.css';

interface ReceiptProps {
  readonly delivery: ReportDeliveryFragment;
  /** Of the file in which the receipt is saved. */
  readonly fileName: string;
}

/** The committee's receipt in human words, to save, and what it is checked with. */
export function Receipt({ delivery, fileName }: ReceiptProps): JSX.Element {
  const t = useText(reportsText);
  const outcomeName = useTextOfCode(reportsText);
  const { receipt, messageId, sequence, epoch } = delivery;
  return (
    <>
      {receipt && (
        <dl className={styles['facts']}>
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
        </dl>
      )}
      {receipt && (
        <>
          <p className={styles['quiet']}>{t('receiptIs')}</p>
          <Button
            data-screen-only
            leftSection={<Icon name="download" />}
            onClick={() => downloadText(`${fileName}.json`, receipt.signed, 'application/json')}
          >
            {t('receiptSave')}
          </Button>
        </>
      )}
      <details>
        <summary>{t('technical')}</summary>
        <dl className={styles['facts']}>
          {receipt && (
            <>
              <dt>{t('contentHash')}</dt>
              <dd className="m-mono">{receipt.contentHash}</dd>
              <dt>{t('signedBy')}</dt>
              <dd className="m-mono">{receipt.keyid}</dd>
            </>
          )}
          <dt>{t('message')}</dt>
          <dd className="m-mono">{messageId}</dd>
          {sequence !== null && epoch !== null && (
            <>
              <dt>{t('place')}</dt>
              <dd>{t('placeIs', { sequence, epoch })}</dd>
            </>
          )}
        </dl>
      </details>
    </>
  );
}
