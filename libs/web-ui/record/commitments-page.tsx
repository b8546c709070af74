import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { usePages } from '../api/use-pages.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { PageHeader, Section } from '../components/section.js';
import { RecordDecisionsDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { decisionPageText } from './l10n.js';
import styles from './record.module.css';
import { TaskLine } from './task-line.js';

const A_PAGE = 50;
const EVERY_MS = 60_000;
const LISTS = [
  { id: 'mine', kind: 'mine', order: 'due', none: 'noMine' },
  { id: 'others', kind: 'open', order: 'due', none: 'noOthers' },
  { id: 'reviews', kind: 'review', order: 'review', none: 'noReviews' },
  { id: 'closed', kind: 'closed', order: 'latest', none: 'noClosed' },
] as const;

/** What people took on, by when, and what became of it (R5); by the day, never by the person. */
export function CommitmentsPage(): JSX.Element {
  const t = useText(decisionPageText);
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/democracy" icon="back">
          {t('back')}
        </PageLink>
      </div>
      <PageHeader title={t('commitments')}>
        <p className={styles['quiet']}>{t('commitmentsLead')}</p>
      </PageHeader>
      {LISTS.map((list) => (
        <CommitmentList key={list.id} list={list} />
      ))}
    </div>
  );
}

function CommitmentList({ list: { id, kind, order, none } }: { readonly list: (typeof LISTS)[number] }): JSX.Element {
  const t = useText(decisionPageText);
  const found = usePages(RecordDecisionsDocument, (data) => data.decisions, {
    first: A_PAGE,
    pollMs: EVERY_MS,
    variables: { filter: { kind }, order },
  });
  return (
    <Section id={id} title={t(id)} {...(none === 'noOthers' ? { lead: t('noOthersNext') } : {})}>
      {found.error && <ErrorNotice error={found.error} onRetry={found.refetch} />}
      {!found.isReady && !found.error && <Loading lines={2} lineHeight={48} />}
      {found.isReady && found.items.length === 0 && <p>{t(none)}</p>}
      <ul className={styles['timeline']}>
        {found.items.map((decision) => (
          <li key={decision.id} className={styles['item']}>
            <p className={styles['text']}>{decision.text ?? t('textErased')}</p>
            <TaskLine decision={decision} />
            <PageLink href={`/record/decisions/${decision.id}`}>{decision.bodyName}</PageLink>
          </li>
        ))}
      </ul>
      {found.hasMore && (
        <Button onClick={() => void found.more()} loading={found.isFetchingMore}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}
