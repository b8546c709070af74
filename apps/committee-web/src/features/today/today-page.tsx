import {
  decisionsText,
  EmptyState,
  Icon,
  type IconName,
  Loading,
  PageHeader,
  useApi,
  useCan,
  useLanguage,
  useText,
  useWaitingDecisions,
  WaitingDecision,
  WhoReads,
} from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { EnrolmentsDocument, OrganizationsDocument } from '../../generated/graphql.js';
import { isOpen } from '../enrolments/index.js';
import { useOrganizations } from '../organizations/index.js';
import { todayText } from './l10n.js';
import styles from './today.module.css';

const OVERDUE_SHOWN = 3;

interface Item {
  readonly key: string;
  readonly target: string;
  readonly icon: IconName;
  readonly words: string;
}

function useOpenItems(): { ready: boolean; first: boolean; items: Item[] } {
  const t = useText(todayText);
  const language = useLanguage();
  const reads = useCan()('exchange:read');
  const organizations = useOrganizations();
  const enrolments = useApi(EnrolmentsDocument, { language }, { enabled: reads });
  const requests = (enrolments.data?.data.enrolments ?? []).filter(isOpen);
  const overdue = organizations.items
    .filter(({ overdueMonths }) => overdueMonths > 0)
    .toSorted((a, b) => b.overdueMonths - a.overdueMonths);
  const rest = overdue.length - OVERDUE_SHOWN;
  const items: Item[] = [
    ...requests.map(({ thumbprint, displayName: name }) => ({
      key: thumbprint,
      target: '/exchange',
      icon: 'draft' as const,
      words: t('request', { name }),
    })),
    ...overdue.slice(0, OVERDUE_SHOWN).map(({ id, displayName: name, overdueMonths: count }) => ({
      key: id,
      target: '/organizations',
      icon: 'clock' as const,
      words: t('overdue', { name, count }),
    })),
    ...(rest > 0
      ? [{ key: 'more', target: '/organizations', icon: 'clock' as const, words: t('more', { count: rest }) }]
      : []),
  ];
  const ready = organizations.isReady && (enrolments.data !== undefined || !reads);
  return { ready, first: ready && organizations.items.length === 0 && requests.length === 0, items };
}

/** What is open comes first; each line leads to the place where it is done. */
export function TodayPage(): JSX.Element {
  const t = useText(todayText);
  const decisionsT = useText(decisionsText);
  const { ready, first, items } = useOpenItems();
  const decisions = useWaitingDecisions();
  return (
    <section id="today" aria-labelledby="today-title">
      <PageHeader title={t('title')} titleId="today-title">
        <WhoReads />
      </PageHeader>
      {!ready && <Loading lines={2} lineHeight={52} />}
      {first && <EmptyState title={t('firstTitle')} next={t('firstNext')} />}
      {ready && !first && items.length + decisions.length === 0 && (
        <EmptyState title={t('nothing')} next={t('nothingNext')} />
      )}
      {items.length > 0 && (
        <ul aria-label={t('open')} className={styles['list']}>
          {items.map(({ key, target, icon, words }) => (
            <li key={key}>
              <Link href={target} className={styles['open'] ?? ''}>
                <Icon name={icon} />
                <span>{words}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {decisions.length > 0 && (
        <section aria-labelledby="waiting-title">
          <h2 id="waiting-title" className={styles['sub']}>
            {decisionsT('waitingTitle')}
          </h2>
          {decisions.map((decision) => (
            <WaitingDecision
              key={decision.id}
              decision={decision}
              refreshes={[EnrolmentsDocument, OrganizationsDocument]}
            />
          ))}
        </section>
      )}
    </section>
  );
}
