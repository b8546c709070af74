import { CardTable, termsText, useFigureWords, useLanguage, useText, useTextOfCode } from '#web-ui';
import type { JSX } from 'react';
import { organizationsText } from './l10n.js';
import { organizationColumns } from './organization-columns.js';
import type { Aggregate, Live, Organization } from './use-organizations.js';

interface OrganizationsTableProps {
  readonly items: readonly Organization[];
  readonly aggregates: ReadonlyMap<string, readonly Aggregate[]>;
  readonly live: Live;
  readonly onLook: (id: string) => void;
}

/** One row for each organization. */
export function OrganizationsTable({ items, aggregates, live, onLook }: OrganizationsTableProps): JSX.Element {
  const t = useText(organizationsText);
  const kindName = useTextOfCode(termsText);
  const language = useLanguage();
  const wordsOf = useFigureWords();
  const intakes = (id: string): Aggregate | undefined =>
    aggregates.get(id)?.find(({ indicator, code }) => indicator === 'intakes' && code === null);
  return (
    <CardTable
      caption={t('caption', { count: items.length })}
      columns={organizationColumns({ t, language, kindName, wordsOf, intakes, live, onLook })}
      rows={items}
      keyOf={({ id }) => id}
      initialOrder={{ key: 'name', descending: false }}
    />
  );
}
