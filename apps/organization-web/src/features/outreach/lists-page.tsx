import { EmptyState, ErrorNotice, Loading, PageHeader, PageLink, Section, useApi, useText } from '#web-ui';
import type { JSX } from 'react';
import { AlikeSection } from './alike-section.js';
import { PeopleListsDocument } from './generated/graphql.js';
import { outreachText } from './l10n.js';
import { ListCard } from './list-card.js';
import { NewList } from './new-list.js';
import styles from './outreach.module.css';

/** Lists of people: brought, read into invitations, and handed out as slips. */
export function ListsPage(): JSX.Element {
  const t = useText(outreachText);
  const answer = useApi(PeopleListsDocument, {});
  const found = answer.data?.data;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/people/volunteers" icon="back">
          {t('toVolunteers')}
        </PageLink>
      </div>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      <div data-screen-only>
        <NewList />
      </div>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!found && !answer.error && <Loading lines={3} lineHeight={64} />}
      {found && found.invitationsAlike.length > 0 && <AlikeSection groups={found.invitationsAlike} />}
      {found && (
        <Section id="lists" title={t('lists')}>
          {found.myPeopleImports.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
          <ul className={styles['list']}>
            {found.myPeopleImports.map((list) => (
              <ListCard key={list.id} list={list} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
