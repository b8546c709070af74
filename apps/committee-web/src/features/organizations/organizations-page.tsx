import { Actions, EmptyState, ErrorNotice, Icon, Loading, Section, shellText, useText } from '#web-ui';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'wouter';
import { organizationsText } from './l10n.js';
import { OrganizationsTable } from './organizations-table.js';
import styles from './organizations.module.css';
import {
  choiceOf,
  FILTERS,
  type OrganizationsChoice,
  ORDERS,
  useOrganizationCounts,
  useOrganizations,
} from './use-organizations.js';

interface ToolsProps {
  readonly choice: OrganizationsChoice;
  readonly onChoose: (change: Partial<OrganizationsChoice>) => void;
}

/** Search, what to show only, and the order; how many there are of each stands beside it. */
function Tools({ choice, onChoose }: ToolsProps): JSX.Element {
  const t = useText(organizationsText);
  const { counts } = useOrganizationCounts();
  const numbers = {
    ...{ ALL: counts?.all, OVERDUE: counts?.overdue, SUSPENDED: counts?.suspended },
    ...{ STALE: counts?.stale, STOPPED: counts?.stopped },
  };
  const nameOf = (filter: keyof typeof numbers): string => {
    const count = numbers[filter];
    return count === undefined ? t(`only.${filter}`) : t('onlyCounted', { name: t(`only.${filter}`), count });
  };
  return (
    <div className={styles['tools']} data-screen-only>
      <TextInput
        type="search"
        label={t('search')}
        value={choice.search}
        maxLength={100}
        onChange={(event) => onChoose({ search: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('only')}
        value={choice.filter ?? 'ALL'}
        data={(['ALL', ...FILTERS] as const).map((value) => ({ value, label: nameOf(value) }))}
        onChange={(event) => onChoose({ filter: FILTERS.find((one) => one === event.currentTarget.value) ?? null })}
      />
      <NativeSelect
        label={t('orderBy')}
        value={choice.order}
        data={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(event) => onChoose({ order: ORDERS.find((one) => one === event.currentTarget.value) ?? 'NAME' })}
      />
    </div>
  );
}

/** The registry: who belongs, when they were last heard of, and what is missing. Choices stand in the address. */
export function OrganizationsPage(): JSX.Element {
  const t = useText(organizationsText);
  const shellT = useText(shellText);
  const [params, setParams] = useSearchParams();
  const choice = choiceOf(params);
  const organizations = useOrganizations(choice);
  const { items, total, isReady, error } = organizations;
  const isNarrowed = choice.search !== '' || choice.filter !== null;
  const choose = (change: Partial<OrganizationsChoice>): void => {
    const { search, filter, order } = { ...choice, ...change };
    setParams(
      { ...(search && { search }), ...(filter && { only: filter.toLowerCase() }), order: order.toLowerCase() },
      { replace: true },
    );
  };
  return (
    <Section isPage id="organizations" title={t('title')} lead={t('lead')}>
      {error && !isReady && <ErrorNotice error={error} onRetry={organizations.refetch} />}
      {!isReady && !error && <Loading lines={6} lineHeight={52} />}
      {isReady && !isNarrowed && items.length === 0 ? (
        <EmptyState title={t('none')} next={t('noneNext')}>
          <p>
            <Link href="/exchange">{t('noneWay')}</Link>
          </p>
        </EmptyState>
      ) : (
        <Tools choice={choice} onChoose={choose} />
      )}
      {isReady && isNarrowed && items.length === 0 && (
        <EmptyState title={t('nothingFound')} next={t('nothingFoundNext')} />
      )}
      {items.length > 0 && (
        <>
          <OrganizationsTable items={items} />
          {organizations.hasMore && (
            <p data-screen-only>
              <Button onClick={() => void organizations.more()} loading={organizations.isFetchingMore}>
                {shellT('showMore')}
              </Button>{' '}
              {shellT('shownOf', { shown: items.length, total })}
            </p>
          )}
          <Actions>
            <Button mt="md" leftSection={<Icon name="print" />} onClick={() => window.print()}>
              {shellT('print')}
            </Button>
          </Actions>
        </>
      )}
    </Section>
  );
}
