import {
  DateText,
  ErrorNotice,
  formatDay,
  StatusBadge,
  useCommand,
  useLanguage,
  useText,
  useTextOfCode,
} from '#web-ui';
import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ReportMonthsDocument } from '../../generated/graphql.js';
import { type RecordLineFragment, RecordsDocument, RestoreRecordDocument } from './generated/graphql.js';
import { ChangeRecord } from './change-record.js';
import { recordsText } from './l10n.js';
import { useRecordWords } from './record-words.js';
import styles from './records.module.css';

function Restore({ record }: { record: RecordLineFragment }): JSX.Element {
  const t = useText(recordsText);
  const restore = useCommand(RestoreRecordDocument, [RecordsDocument, ReportMonthsDocument]);
  return (
    <>
      {restore.error && <ErrorNotice error={restore.error} />}
      <Button onClick={() => restore.mutate({ id: record.id })} loading={restore.isPending}>
        {t('restore')}
      </Button>
    </>
  );
}

/** One record, and what a person who may write records can do about it. */
export function RecordLine({ record, mayWrite }: { record: RecordLineFragment; mayWrite: boolean }): JSX.Element {
  const t = useText(recordsText);
  const why = useTextOfCode(recordsText);
  const language = useLanguage();
  const words = useRecordWords();
  const [open, setOpen] = useState(false);
  const { day, direction, source, site, withdrawnReason: reason } = record;
  return (
    <li className={styles['record']}>
      <div className={styles['line']}>
        <div className={styles['facts']}>
          <strong>{words(record)}</strong>
          <span className={styles['quiet']}>
            {source ? t('from', { source: source.name }) : t('noSource')} · {site.name}
          </span>
        </div>
        <div className={styles['when']}>
          <DateText value={day} as="day" />
          <span className={styles['quiet']}>{t(`direction.${direction}`)}</span>
          {reason && (
            <StatusBadge
              tone="quiet"
              icon="gap"
              word={t('withdrawnBecause', { reason: why(`why.${reason}`, reason) })}
            />
          )}
        </div>
        {mayWrite && (
          <div className={styles['act']} data-screen-only>
            {reason ? (
              <Restore record={record} />
            ) : (
              <Button
                aria-expanded={open}
                aria-label={t('changeOf', { day: formatDay(day, language) })}
                onClick={() => setOpen(!open)}
              >
                {t('change')}
              </Button>
            )}
          </div>
        )}
      </div>
      {open && !reason && <ChangeRecord record={record} onClose={() => setOpen(false)} />}
    </li>
  );
}
