import { type CardColumn, DateText, type Figure, formatNumber, type Language, StatusBadge, type Text } from '#web-ui';
import type { organizationsText } from './l10n.js';
import { LiveStage } from './live-cell.js';
import styles from './organizations.module.css';
import type { Aggregate, Live, Organization } from './use-organizations.js';

export interface ColumnFacts {
  readonly t: Text<(typeof organizationsText)['texts']['en']>;
  readonly language: Language;
  readonly kindName: (code: string, fallback: string) => string;
  readonly wordsOf: (figure: Figure) => string;
  readonly intakes: (id: string) => Aggregate | undefined;
  readonly live: Live;
  readonly onLook: (id: string) => void;
}

/** Contact, reports, their sum, and the live stage: the columns of the organizations' table. */
export const organizationColumns = (facts: ColumnFacts): CardColumn<Organization>[] => [
  {
    key: 'name',
    label: facts.t('organization'),
    sortBy: ({ displayName }) => displayName,
    cell: ({ id, displayName }) => (
      <button
        type="button"
        className={styles['name']}
        aria-label={facts.t('look', { name: displayName })}
        onClick={() => facts.onLook(id)}
      >
        {displayName}
      </button>
    ),
  },
  {
    key: 'kind',
    label: facts.t('kind'),
    sortBy: ({ kind }) => kind,
    cell: ({ kind }) => facts.kindName(`kind.${kind}`, kind),
  },
  {
    key: 'contact',
    label: facts.t('lastContact'),
    sortBy: ({ lastContactAt }) => lastContactAt,
    cell: ({ lastContactAt }) => (lastContactAt ? <DateText value={lastContactAt} as="ago" /> : facts.t('never')),
  },
  {
    key: 'reported',
    label: facts.t('reported'),
    number: true,
    sortBy: ({ reportedMonths }) => reportedMonths.length,
    cell: ({ reportedMonths }) => formatNumber(reportedMonths.length, facts.language),
  },
  {
    key: 'overdue',
    label: facts.t('overdue'),
    number: true,
    sortBy: ({ overdueMonths }) => overdueMonths,
    cell: ({ overdueMonths: count }) =>
      count > 0 ? (
        <StatusBadge tone="attention" icon="clock" word={facts.t('overdueWord', { count })} />
      ) : (
        facts.t('noneOfThem')
      ),
  },
  {
    key: 'intakes',
    label: facts.t('intakes'),
    number: true,
    sortBy: ({ id }) => facts.intakes(id)?.value ?? null,
    cell: ({ id }) => {
      const sum = facts.intakes(id);
      return sum ? facts.wordsOf(sum) : facts.t('noneOfThem');
    },
  },
  { key: 'stage', label: facts.t('stage'), cell: ({ id }) => <LiveStage id={id} live={facts.live} /> },
];
