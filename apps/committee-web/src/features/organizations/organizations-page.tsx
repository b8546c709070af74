import { EmptyState, ErrorNotice, Loading, matches, Notice, Section, shellText, useLanguage, useText } from '#web-ui';
import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { organizationsText } from './l10n.js';
import { OrganizationDetail } from './organization-detail.js';
import { OrganizationsTable } from './organizations-table.js';
import styles from './organizations.module.css';
import { PAGE, useAggregates, useLive, useOrganizations } from './use-organizations.js';

const SEARCH_FROM = 6;

export function OrganizationsPage(): JSX.Element {
  const t = useText(organizationsText);
  const shellT = useText(shellText);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [looked, setLooked] = useState<string | null>(null);
  const organizations = useOrganizations();
  const aggregates = useAggregates(organizations);
  const live = useLive(organizations);
  const { items, total, cursors, isReady, error } = organizations;
  const shown = items.filter(({ displayName }) => matches(displayName, search));
  const silent = items.filter(({ id }) => live.gapOf(id) !== undefined).map(({ displayName }) => displayName);
  const position = items.findIndex(({ id }) => id === looked);
  const organization = items[position];
  return (
    <Section isPage id="organizations" title={t('title')} lead={t('lead')}>
      {error && !isReady && <ErrorNotice error={error} onRetry={organizations.refetch} />}
      {!isReady && !error && <Loading lines={6} lineHeight={52} />}
      {isReady && items.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      {items.length > 0 && (
        <>
          {(total >= SEARCH_FROM || search) && (
            <TextInput
              type="search"
              className={styles['tools'] ?? ''}
              label={t('search')}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
              data-screen-only
            />
          )}
          {shown.length > 0 ? (
            <OrganizationsTable items={shown} aggregates={aggregates} live={live} onLook={setLooked} />
          ) : (
            <EmptyState title={t('nothingFound')} next={t('nothingFoundNext')} />
          )}
          {silent.length > 0 && (
            <Notice
              title={t('gapTitle', { count: silent.length, names: new Intl.ListFormat(language).format(silent) })}
            >
              <p>{t('gapNext')}</p>
            </Notice>
          )}
          {live.error && <ErrorNotice error={live.error} />}
          {organizations.hasMore && (
            <p>
              <Button onClick={() => void organizations.more()} loading={organizations.isFetchingMore}>
                {shellT('showMore')}
              </Button>{' '}
              {shellT('shownOf', { shown: items.length, total })}
            </p>
          )}
          {organization && (
            <OrganizationDetail
              key={organization.id}
              organization={organization}
              aggregates={aggregates.get(organization.id) ?? []}
              live={live}
              after={cursors[Math.floor(position / PAGE)] ?? null}
              onClose={() => setLooked(null)}
            />
          )}
        </>
      )}
    </Section>
  );
}
