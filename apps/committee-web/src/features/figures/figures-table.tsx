import {
  Actions,
  downloadText,
  EmptyState,
  FigureTable,
  formatMonth,
  Icon,
  shellText,
  toCsv,
  useLanguage,
  useText,
} from '#web-ui';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { FigureGroup } from '../../generated/graphql.js';
import type { FigureRow } from './figures.js';
import { figuresText } from './l10n.js';

interface FiguresTableProps {
  readonly indicator: string;
  readonly name: string;
  readonly group: FigureGroup;
  readonly rows: readonly FigureRow[];
  readonly range: { readonly from: string; readonly to: string };
  readonly nameOfOrganization: (id: string) => string;
}

/** The rows as a table, as CSV and on paper. */
export function FiguresTable({
  indicator,
  name,
  group,
  rows,
  range,
  nameOfOrganization,
}: FiguresTableProps): JSX.Element {
  const t = useText(figuresText);
  const shellT = useText(shellText);
  const language = useLanguage();
  const label = (row: FigureRow): string => {
    if (group === 'MONTH') return formatMonth(row.month ?? '', language);
    if (group === 'ORGANIZATION')
      return row.organizationId ? nameOfOrganization(row.organizationId) : (row.label ?? '');
    return row.label ?? row.code ?? t('whole');
  };
  const download = (): void => {
    const header = [t(`rows.${group}`), t('value'), t('atLeast'), t('small')];
    const lines = rows.map((row) => [
      group === 'MONTH' ? row.month : label(row),
      row.value,
      t(row.atLeast ? 'yes' : 'no'),
      row.suppressedCells,
    ]);
    downloadText(`${indicator}-${range.from}-${range.to}-${group.toLowerCase()}.csv`, toCsv(header, lines));
  };
  if (rows.length === 0) return <EmptyState title={t('noRows')} next={t('noRowsNext')} />;
  return (
    <div>
      <FigureTable
        caption={t('caption', {
          indicator: name,
          from: formatMonth(range.from, language),
          to: formatMonth(range.to, language),
        })}
        rowHeading={t(`rows.${group}`)}
        columns={[t('value')]}
        groups={[
          { key: 'all', rows: rows.map((row, index) => ({ key: `${index}`, label: label(row), figures: [row] })) },
        ]}
      />
      <Actions>
        <Button mt="md" leftSection={<Icon name="download" />} onClick={download}>
          {shellT('download')}
        </Button>
        <Button mt="md" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {shellT('print')}
        </Button>
      </Actions>
    </div>
  );
}
