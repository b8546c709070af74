import type { JSX } from 'react';
import { CardTable, type CardColumn } from '../components/card-table.js';
import { EmptyState, Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import type { HeldDataQuery } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { HeldField } from './held-section.js';
import { privacyText } from './l10n.js';

type Run = HeldDataQuery['purgeRuns'][number];

/** The last runs of the retention job: how many values of which field went. */
export function PurgedSection({ fields, runs }: { fields: readonly HeldField[]; runs: readonly Run[] }): JSX.Element {
  const t = useText(privacyText);
  const language = useLanguage();
  const nameOf = (place: string): string => fields.find((field) => field.place === place)?.name ?? place;
  const columns: readonly CardColumn<Run>[] = [
    { key: 'day', label: t('day'), cell: ({ day }) => formatDay(day, language) },
    {
      key: 'removed',
      label: t('removed'),
      cell: ({ removed }) =>
        removed.map(({ place, count }) => `${count} × ${nameOf(place)}`).join('; ') || t('nothing'),
    },
  ];
  return (
    <Section id="purged" title={t('purged')} lead={t('purgedLead')}>
      {runs.length === 0 ? (
        <EmptyState title={t('nothingYet')} next={t('nothingYetNext')} />
      ) : (
        <CardTable caption={t('purged')} columns={columns} rows={runs} keyOf={({ day }) => day} />
      )}
    </Section>
  );
}
