import { EmptyState, ErrorNotice, Loading, Section, useApi, useLanguage, useText } from '#web-ui';
import { NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { type FigureGroup, FiguresDocument } from '../../generated/graphql.js';
import { useIndicators } from '../indicators/index.js';
import { useOrganizations } from '../organizations/index.js';
import { reportedRange } from './figures.js';
import { FiguresTable } from './figures-table.js';
import styles from './figures.module.css';
import { figuresText } from './l10n.js';
import { MonthChart } from './month-chart.js';

const GROUPS: readonly FigureGroup[] = ['MONTH', 'ORGANIZATION', 'CODE'];

interface Choice {
  readonly indicator?: string;
  readonly from?: string;
  readonly to?: string;
  readonly group?: FigureGroup;
}

/** One chart over all organizations, and its table by month, organization or part. */
export function FiguresPage(): JSX.Element {
  const t = useText(figuresText);
  const language = useLanguage();
  const [choice, setChoice] = useState<Choice>({});
  const indicators = useIndicators();
  const { items, isReady, error: organizationsError } = useOrganizations();
  const reported = reportedRange(items.flatMap(({ reportedMonths }) => reportedMonths));
  const known = indicators.all;
  const indicator = choice.indicator ?? known.find(({ code }) => code === 'intakes')?.code ?? known[0]?.code ?? '';
  const { from, to } = { from: reported?.from ?? '', to: reported?.to ?? '', ...choice };
  const group = choice.group ?? 'MONTH';
  const enabled = indicator !== '' && from !== '' && to !== '' && from <= to;
  const months = useApi(
    FiguresDocument,
    { indicator, from, to, groupBy: 'MONTH', language },
    { enabled, keepPrevious: true },
  );
  const rows = useApi(FiguresDocument, { indicator, from, to, groupBy: group, language }, { enabled });
  const [monthly, grouped] = [months.data?.data.figures, rows.data?.data.figures];
  const name = monthly?.label ?? '';
  const error = indicators.error ?? organizationsError ?? months.error ?? rows.error;
  const empty = isReady && reported === null;
  return (
    <Section isPage id="figures" title={t('title')} lead={t('lead')}>
      {empty ? (
        <EmptyState title={t('none')} next={t('noneNext')} />
      ) : (
        <>
          <div className={styles['controls']} data-screen-only>
            <NativeSelect
              label={t('indicator')}
              value={indicator}
              data={known.map((entry) => ({ value: entry.code, label: entry.label }))}
              onChange={(event) => setChoice({ ...choice, indicator: event.currentTarget.value })}
            />
            <TextInput
              type="month"
              label={t('from')}
              value={from}
              max={to}
              onChange={(event) => setChoice({ ...choice, from: event.currentTarget.value })}
            />
            <TextInput
              type="month"
              label={t('to')}
              value={to}
              min={from}
              onChange={(event) => setChoice({ ...choice, to: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('groupBy')}
              value={group}
              data={GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))}
              onChange={(event) =>
                setChoice({ ...choice, group: GROUPS.find((value) => value === event.currentTarget.value) ?? 'MONTH' })
              }
            />
          </div>
          <div className={styles['body']}>
            {error && !monthly && <ErrorNotice error={error} onRetry={months.refetch} />}
            {!monthly && !error && <Loading lines={8} />}
            {monthly && monthly.rows.length > 0 && <MonthChart name={name} rows={monthly.rows} />}
            {monthly?.note && <p className={styles['quiet']}>{monthly.note}</p>}
            {rows.isPending && monthly && <Loading lines={8} />}
            {grouped && (
              <FiguresTable
                indicator={grouped.indicator}
                name={name}
                group={group}
                rows={grouped.rows}
                range={{ from, to }}
                nameOfOrganization={(id) => items.find((item) => item.id === id)?.displayName ?? id}
              />
            )}
          </div>
        </>
      )}
    </Section>
  );
}
