import { termsText, useLanguage, useText, useTextOfCode } from '#web-ui';
import { type CardColumn, CardTable } from '#web-ui/tables';
import type { JSX, ReactNode } from 'react';
import { Link } from 'wouter';
import { type Choice, paramsOf } from './choice.js';
import type { FigureRow } from './figures.js';
import styles from './figures.module.css';
import { figuresText } from './l10n.js';
import { changeWords, periodName } from './words.js';

interface FiguresTableProps {
  readonly name: string;
  readonly choice: Choice;
  readonly rows: readonly FigureRow[];
}

/** The rows of one grouping. A period leads to the organizations behind it, an organization to its own page. */
export function FiguresTable({ name, choice, rows }: FiguresTableProps): JSX.Element {
  const t = useText(figuresText);
  const kindName = useTextOfCode(termsText);
  const language = useLanguage();
  const { group, period } = choice;
  const labelOf = (row: FigureRow): string => {
    if (group === 'MONTH') return periodName(t, row, period, language);
    if (group === 'ORGANIZATION') return row.organizationName ?? row.organizationId ?? '';
    if (group === 'KIND') return kindName(`kind.${row.kind ?? ''}`, row.kind ?? '');
    return row.label ?? row.code ?? t('whole');
  };
  const targetOf = (row: FigureRow): string | null => {
    if (group === 'ORGANIZATION')
      return `/organizations/${row.organizationId}${choice.from === choice.to ? `/${choice.from}` : ''}`;
    if (group !== 'MONTH') return null;
    const behind = paramsOf({ ...choice, from: row.from, to: row.to, group: 'ORGANIZATION' });
    return `/figures?${new URLSearchParams(behind).toString()}`;
  };
  const linked = (row: FigureRow): ReactNode => {
    const target = targetOf(row);
    return target === null ? (
      labelOf(row)
    ) : (
      <Link href={target} className={styles['way'] ?? ''}>
        {labelOf(row)}
      </Link>
    );
  };
  const columns: CardColumn<FigureRow>[] = [
    {
      ...{ key: 'label', label: t(`rows.${group}`), cell: linked },
      sortBy: (row) => (group === 'MONTH' ? row.from : labelOf(row)),
    },
    { key: 'value', label: t('value'), number: true, cell: ({ text }) => text, sortBy: ({ value }) => value },
    {
      ...{
        key: 'change',
        label: t('fromBefore'),
        number: true,
        cell: (row: FigureRow) => changeWords(t, row, language),
      },
      sortBy: ({ change }) => change?.difference ?? null,
    },
  ];
  const reports: CardColumn<FigureRow> = {
    ...{ key: 'reports', label: t('reportsBehind'), number: true },
    cell: ({ coverage }) =>
      coverage ? t('reportsOf', { reports: coverage.reports, expected: coverage.reportsExpected }) : '',
    sortBy: ({ coverage }) => coverage?.reports ?? null,
  };
  const span = periodName(t, choice, period, language);
  return (
    <CardTable
      key={group}
      caption={t('caption', { indicator: name, span })}
      columns={group === 'MONTH' ? [...columns, reports] : columns}
      rows={rows}
      keyOf={(row) => `${row.from} ${row.organizationId ?? row.kind ?? row.code ?? ''}`}
      {...(group === 'ORGANIZATION' ? {} : { initialOrder: { key: 'label', descending: false } })}
    />
  );
}
