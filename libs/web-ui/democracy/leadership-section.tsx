import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { CardTable } from '../components/card-table.js';
import { EmptyState, Section } from '../components/section.js';
import { ErrorNotice } from '../components/notice.js';
import { LeadershipRecordDocument, type LeadershipRecordQuery } from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useText } from '../i18n/use-text.js';
import { democracyText } from '../l10n/democracy.js';
import styles from './democracy.module.css';
import type { HeldOffice } from './turn-facts.js';

type Signal = LeadershipRecordQuery['leadershipRecord']['signals'][number];
type Coverage = LeadershipRecordQuery['leadershipRecord']['coverage'][number];
const SIGNALS = ['same-holder', 'unfilled-post', 'hand-over-overdue'] as const;

/** Signals in words, and how many people have had each office. It ranks nobody. */
export function LeadershipSection({ offices }: { offices: readonly HeldOffice[] }): JSX.Element {
  const t = useText(democracyText);
  const officeName = useOfficeName();
  const answer = useApi(LeadershipRecordDocument, {});
  const record = answer.data?.data.leadershipRecord;
  const title = (code: string): string => officeName(code, offices.find((office) => office.code === code)?.title);
  const words = (signal: Signal): string => {
    const known = SIGNALS.find((code) => code === signal.code);
    const values = { office: title(signal.office), name: signal.holderName ?? t('erased') };
    return known ? t(known, { ...values, terms: signal.terms ?? 0, seats: signal.seats ?? 0 }) : signal.code;
  };
  return (
    <Section id="signals" title={t('signalsTitle')}>
      {answer.error && !record && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {record?.signals.length === 0 && <EmptyState title={t('noSignals')} next={t('noSignalsNext')} />}
      {record && record.signals.length > 0 && (
        <ul>
          {record.signals.map((signal) => (
            <li key={`${signal.code} ${signal.office} ${signal.mandateId} ${signal.holderName}`}>{words(signal)}</li>
          ))}
        </ul>
      )}
      {record && (
        <div className={styles['details']}>
          <CardTable<Coverage>
            caption={t('coverageCaption', { members: record.members })}
            rows={record.coverage}
            keyOf={({ office }) => office}
            initialOrder={{ key: 'office', descending: false }}
            columns={[
              {
                key: 'office',
                label: t('office'),
                cell: ({ office }) => title(office),
                sortBy: ({ office }) => title(office),
              },
              {
                key: 'served',
                label: t('haveServed'),
                number: true,
                cell: ({ haveServed }) => haveServed,
                sortBy: ({ haveServed }) => haveServed,
              },
              {
                key: 'understudy',
                label: t('haveBeenUnderstudy'),
                number: true,
                cell: ({ haveBeenUnderstudy }) => haveBeenUnderstudy,
                sortBy: ({ haveBeenUnderstudy }) => haveBeenUnderstudy,
              },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
