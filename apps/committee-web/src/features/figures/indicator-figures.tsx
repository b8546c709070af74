import { Actions, EmptyState, ErrorNotice, Icon, Loading, shellText, useLanguage, useText } from '#web-ui';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { Choice } from './choice.js';
import type { FiguresAnswer } from './figures.js';
import { FiguresTable } from './figures-table.js';
import styles from './figures.module.css';
import { figuresText } from './l10n.js';
import { MonthChart } from './month-chart.js';
import { useFigures, useOrganizationFigures } from './use-figures.js';
import { changeWords, periodName } from './words.js';

/** What was counted, over which time, and how much of what is due is in it. */
function Total({ figures, choice }: { figures: FiguresAnswer; choice: Choice }): JSX.Element {
  const t = useText(figuresText);
  const language = useLanguage();
  const { coverage, coverageBefore, total } = figures;
  return (
    <div>
      <h2 className={styles['sub']}>{figures.label}</h2>
      <p>
        <strong>{t('totalOf', { span: periodName(t, choice, choice.period, language) })}</strong>{' '}
        {total?.text ?? t('nothing')}
        {total && ` · ${t('change', { change: changeWords(t, total, language) })}`}
      </p>
      <p className={styles['quiet']}>
        {t('coverage', {
          ...{ count: coverage.organizations, organizations: coverage.organizations },
          ...{ expected: coverage.organizationsExpected, reports: coverage.reports, due: coverage.reportsExpected },
        })}{' '}
        {coverageBefore.reportsExpected > 0 &&
          t('coverageBefore', { reports: coverageBefore.reports, due: coverageBefore.reportsExpected })}
      </p>
      {figures.note && <p className={styles['quiet']}>{figures.note}</p>}
    </div>
  );
}

/** One indicator: in a sentence, as a chart with its summary, and as a table to sort, print and download. */
export function IndicatorFigures({ choice }: { choice: Choice }): JSX.Element {
  const t = useText(figuresText);
  const shellT = useText(shellText);
  const language = useLanguage();
  const { indicator, from, to, group, period } = choice;
  const byOrganization = group === 'ORGANIZATION';
  const periods = useFigures(indicator, { ...choice, group: 'MONTH', order: 'VALUE' });
  const grouped = useFigures(indicator, choice, !byOrganization && group !== 'MONTH');
  const organizations = useOrganizationFigures(indicator, choice, byOrganization);
  const figures = periods.data?.data.figures;
  const other = group === 'MONTH' ? figures?.rows : grouped.data?.data.figures.rows;
  const rows = byOrganization ? (organizations.isReady ? organizations.items : undefined) : other;
  const error = periods.error ?? grouped.error ?? organizations.error;
  const file = new URLSearchParams({ indicator, from, to, groupBy: group, period, language }).toString();
  if (error && (!figures || !rows)) return <ErrorNotice error={error} onRetry={periods.refetch} />;
  if (!figures) return <Loading lines={8} lineHeight={44} />;
  return (
    <>
      <Total figures={figures} choice={choice} />
      {figures.rows.length > 0 && <MonthChart name={figures.label} rows={figures.rows} choice={choice} />}
      {figures.rows.length === 0 && <EmptyState title={t('noRows')} next={t('noRowsNext')} />}
      {!rows && <Loading lines={6} lineHeight={44} />}
      {rows && rows.length > 0 && (
        <div>
          <FiguresTable name={figures.label} choice={choice} rows={rows} />
          {byOrganization && organizations.hasMore && (
            <p data-screen-only>
              <Button onClick={() => void organizations.more()} loading={organizations.isFetchingMore}>
                {shellT('showMore')}
              </Button>{' '}
              {shellT('shownOf', { shown: rows.length, total: organizations.total })}
            </p>
          )}
          <Actions>
            <Button
              component="a"
              className={styles['download'] ?? ''}
              href={`/figures.csv?${file}`}
              download={`${indicator}-${from}-${to}-${group.toLowerCase()}.csv`}
              mt="md"
              leftSection={<Icon name="download" />}
            >
              {shellT('download')}
            </Button>
            <Button mt="md" leftSection={<Icon name="print" />} onClick={() => window.print()}>
              {shellT('print')}
            </Button>
          </Actions>
        </div>
      )}
    </>
  );
}
