import {
  DateText,
  ErrorNotice,
  formatMonth,
  formatNumber,
  type Language,
  Loading,
  shellText,
  type Text,
  useLanguage,
  usePages,
  useOfficeName,
  useText,
} from '#web-ui';
import { type CardColumn, CardTable } from '#web-ui/tables';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { ReceivedMonthsDocument, type ReceivedMonthsQuery } from '../../generated/graphql.js';
import { organizationText } from './l10n.js';
import styles from './organization.module.css';

const PAGE = 12;

type Month = ReceivedMonthsQuery['receivedMonths']['items'][number];

interface ColumnFacts {
  readonly t: Text<(typeof organizationText)['texts']['en']>;
  readonly officeName: (code: string) => string;
  readonly language: Language;
  readonly id: string;
}

const columnsOf = ({ t, officeName, language, id }: ColumnFacts): CardColumn<Month>[] => [
  {
    key: 'month',
    label: t('month'),
    cell: ({ month }) => (
      <Link href={`/organizations/${id}/${month}`} className={styles['way'] ?? ''}>
        {formatMonth(month, language)}
      </Link>
    ),
  },
  {
    key: 'received',
    label: t('received'),
    cell: ({ revisions: [latest] }) => latest?.receivedAt && <DateText value={latest.receivedAt} />,
  },
  {
    key: 'revision',
    label: t('revision'),
    cell: ({ revisions: [latest] }) =>
      latest && latest.revision > 1 ? t('corrected', { revision: latest.revision }) : t('asFirstSent'),
  },
  {
    key: 'office',
    label: t('approvedBy'),
    cell: ({ revisions: [latest] }) => latest && officeName(latest.approvedOffice),
  },
  {
    ...{ key: 'hidden', label: t('hiddenCells'), number: true },
    cell: ({ revisions: [latest] }) => formatNumber(latest?.suppressedCells ?? 0, language),
  },
];

/** Every month that it reported, latest first, with the revision that counts and when it came. */
export function HistoryPart({ id }: { id: string }): JSX.Element {
  const t = useText(organizationText);
  const shellT = useText(shellText);
  const officeName = useOfficeName();
  const language = useLanguage();
  const months = usePages(ReceivedMonthsDocument, ({ receivedMonths }) => receivedMonths, {
    ...{ first: PAGE, pollMs: false, variables: { id } },
  });
  return (
    <section aria-labelledby="history-title" className={styles['part']}>
      <h2 id="history-title" className={styles['sub']}>
        {t('historyTitle')}
      </h2>
      {months.error && !months.isReady && <ErrorNotice error={months.error} onRetry={months.refetch} />}
      {!months.isReady && !months.error && <Loading lines={6} lineHeight={44} />}
      {months.items.length > 0 && (
        <CardTable
          caption={t('historyCaption')}
          rows={months.items}
          keyOf={({ month }) => month}
          columns={columnsOf({ t, officeName, language, id })}
        />
      )}
      {months.hasMore && (
        <p data-screen-only>
          <Button onClick={() => void months.more()} loading={months.isFetchingMore}>
            {shellT('showMore')}
          </Button>{' '}
          {shellT('shownOf', { shown: months.items.length, total: months.total })}
        </p>
      )}
    </section>
  );
}
