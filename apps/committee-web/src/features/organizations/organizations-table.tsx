import {
  DateText,
  formatMonth,
  type Language,
  termsText,
  type Text,
  useLanguage,
  useText,
  useTextOfCode,
} from '#web-ui';
import { type CardColumn, CardTable } from '#web-ui/tables';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { organizationsText } from './l10n.js';
import { OrganizationState } from './organization-state.js';
import styles from './organizations.module.css';
import type { Organization } from './use-organizations.js';

interface ColumnFacts {
  readonly t: Text<(typeof organizationsText)['texts']['en']>;
  readonly kindName: (code: string, fallback: string) => string;
  readonly language: Language;
}

const columnsOf = ({ t, kindName, language }: ColumnFacts): CardColumn<Organization>[] => [
  {
    key: 'name',
    label: t('organization'),
    cell: ({ id, displayName }) => (
      <Link href={`/organizations/${id}`} className={styles['name'] ?? ''}>
        {displayName}
      </Link>
    ),
  },
  { key: 'kind', label: t('kind'), cell: ({ kind }) => kindName(`kind.${kind}`, kind) },
  {
    key: 'contact',
    label: t('lastContact'),
    cell: ({ lastContactAt }) => (lastContactAt ? <DateText value={lastContactAt} as="ago" /> : t('never')),
  },
  {
    key: 'report',
    label: t('lastReport'),
    cell: ({ latestReport }) => (latestReport ? formatMonth(latestReport.month, language) : t('noReport')),
  },
  { key: 'state', label: t('state'), cell: (row) => <OrganizationState {...row} /> },
];

/** One row for each organization, in the order that the server gave. */
export function OrganizationsTable({ items }: { items: readonly Organization[] }): JSX.Element {
  const t = useText(organizationsText);
  const kindName = useTextOfCode(termsText);
  const language = useLanguage();
  const columns = columnsOf({ t, kindName, language });
  return <CardTable caption={t('caption')} columns={columns} rows={items} keyOf={({ id }) => id} />;
}
