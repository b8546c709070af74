import {
  type CardColumn,
  CardTable,
  DateText,
  formatNumber,
  StatusBadge,
  termsText,
  useFigureWords,
  useLanguage,
  useText,
  useTextOfCode,
} from '#web-ui';
import type { JSX } from 'react';
import { organizationsText } from './l10n.js';
import { LiveStage } from './live-cell.js';
import styles from './organizations.module.css';
import type { Aggregate, Live, Organization } from './use-organizations.js';

interface OrganizationsTableProps {
  readonly items: readonly Organization[];
  readonly aggregates: ReadonlyMap<string, readonly Aggregate[]>;
  readonly live: Live;
  readonly onLook: (id: string) => void;
}

/** One row for each organization: contact, reports, their sum, and its live stage. */
export function OrganizationsTable({ items, aggregates, live, onLook }: OrganizationsTableProps): JSX.Element {
  const t = useText(organizationsText);
  const kindName = useTextOfCode(termsText);
  const language = useLanguage();
  const wordsOf = useFigureWords();
  const intakes = (id: string): Aggregate | undefined =>
    aggregates.get(id)?.find(({ indicator, code }) => indicator === 'intakes' && code === null);
  const columns: CardColumn<Organization>[] = [
    {
      key: 'name',
      label: t('organization'),
      sortBy: ({ displayName }) => displayName,
      cell: ({ id, displayName }) => (
        <button
          type="button"
          className={styles['name']}
          aria-label={t('look', { name: displayName })}
          onClick={() => onLook(id)}
        >
          {displayName}
        </button>
      ),
    },
    { key: 'kind', label: t('kind'), sortBy: ({ kind }) => kind, cell: ({ kind }) => kindName(`kind.${kind}`, kind) },
    {
      key: 'contact',
      label: t('lastContact'),
      sortBy: ({ lastContactAt }) => lastContactAt,
      cell: ({ lastContactAt, openGap }) => (
        <>
          {lastContactAt ? <DateText value={lastContactAt} as="ago" /> : t('never')}
          {openGap && <StatusBadge tone="attention" icon="gap" word={t('missing')} />}
        </>
      ),
    },
    {
      key: 'reported',
      label: t('reported'),
      number: true,
      sortBy: ({ reportedMonths }) => reportedMonths.length,
      cell: ({ reportedMonths }) => formatNumber(reportedMonths.length, language),
    },
    {
      key: 'overdue',
      label: t('overdue'),
      number: true,
      sortBy: ({ overdueMonths }) => overdueMonths,
      cell: ({ overdueMonths }) =>
        overdueMonths > 0 ? (
          <StatusBadge tone="attention" icon="clock" word={t('overdueWord', { count: overdueMonths })} />
        ) : (
          t('onTime')
        ),
    },
    {
      key: 'intakes',
      label: t('intakes'),
      number: true,
      sortBy: ({ id }) => intakes(id)?.value ?? null,
      cell: ({ id }) => wordsOf(intakes(id) ?? { value: null }),
    },
    { key: 'stage', label: t('stage'), cell: ({ id }) => <LiveStage id={id} live={live} /> },
  ];
  return (
    <CardTable
      caption={t('caption', { count: items.length })}
      columns={columns}
      rows={items}
      keyOf={({ id }) => id}
      initialOrder={{ key: 'name', descending: false }}
    />
  );
}
