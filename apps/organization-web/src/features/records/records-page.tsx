import {
  EmptyState,
  ErrorNotice,
  Loading,
  MainLink,
  PageHeader,
  PageLink,
  shellText,
  useCan,
  usePages,
  useText,
} from '#web-ui';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useSearchParams } from 'wouter';
import { RecordsDocument, type RecordsQuery, type RecordsQueryVariables } from './generated/graphql.js';
import { recordsText } from './l10n.js';
import { RecordFilters, SORTS } from './record-filters.js';
import { RecordLine } from './record-line.js';
import styles from './records.module.css';

const PAGE = 25;
const NAMES = ['search', 'month', 'site', 'direction', 'sort', 'show'];

/** What the address asks for, as the API takes it. */
function variablesOf(params: URLSearchParams): Omit<RecordsQueryVariables, 'first' | 'after'> {
  const said = (name: string): string | null => params.get(name) || null;
  const direction = said('direction');
  return {
    search: said('search'),
    month: said('month'),
    siteId: said('site'),
    direction: direction === 'INTAKE' || direction === 'GIVE_OUT' ? direction : null,
    sort: SORTS.find((sort) => sort === said('sort')) ?? null,
    withdrawn: said('show') === 'withdrawn',
  };
}

/** The records, to look through, to add to and to put right. */
export function RecordsPage(): JSX.Element {
  const t = useText(recordsText);
  const shellT = useText(shellText);
  const mayWrite = useCan()('records:write');
  const [params, setParams] = useSearchParams();
  const records = usePages(RecordsDocument, ({ records: page }: RecordsQuery) => page, {
    ...{ first: PAGE, pollMs: false as const, keepPrevious: true },
    variables: variablesOf(params),
  });
  const { items, total, isReady, error } = records;
  const filtered = NAMES.some((name) => params.has(name));
  const set = (name: string, value: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      <div className={styles['ways']} data-screen-only>
        {mayWrite && <MainLink href="/resources/add">{t('add')}</MainLink>}
        <PageLink href="/resources/import" icon="draft">
          {t('import')}
        </PageLink>
        <PageLink href="/resources/names" icon="resources">
          {t('names')}
        </PageLink>
        <PageLink href="/resources/downloads" icon="download">
          {t('export')}
        </PageLink>
      </div>
      <RecordFilters params={params} set={set} onClear={() => setParams({}, { replace: true })} />
      {error && !isReady && <ErrorNotice error={error} onRetry={records.refetch} />}
      {!isReady && !error && <Loading lines={8} lineHeight={72} />}
      {isReady && items.length === 0 && (
        <EmptyState title={t(filtered ? 'noneFound' : 'none')} next={t(filtered ? 'noneFoundNext' : 'noneNext')} />
      )}
      {items.length > 0 && (
        <section aria-label={t('title')}>
          <output className={styles['quiet']}>{t('found', { count: total })}</output>
          <ul className={styles['records']}>
            {items.map((record) => (
              <RecordLine key={record.id} record={record} mayWrite={mayWrite} />
            ))}
          </ul>
          {records.hasMore && (
            <p data-screen-only>
              <Button onClick={() => records.more()} loading={records.isFetchingMore}>
                {shellT('showMore')}
              </Button>{' '}
              {shellT('shownOf', { shown: items.length, total })}
            </p>
          )}
        </section>
      )}
    </div>
  );
}
