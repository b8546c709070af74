import type { JSX, ReactNode } from 'react';
import { Link } from 'wouter';
import { useRefresh } from '../api/use-api.js';
import { DateText } from '../components/date-text.js';
import { Icon } from '../components/icons.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { PageHeader } from '../components/section.js';
import { useWaitingDecisions, WaitingDecision } from '../decisions/waiting-decisions.js';
import { useText } from '../i18n/use-text.js';
import { decisionsText } from '../l10n/decisions.js';
import { todayText } from '../l10n/today.js';
import { WhoReads } from '../shell/app-shell.js';
import { type OpenItem, type OpenItems, todayOf } from './open-items.js';
import styles from './today.module.css';

function ItemList({ title, items }: { title: string; items: readonly OpenItem[] }): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <section className={styles['group']}>
      <h2>{title}</h2>
      <ul aria-label={title}>
        {items.map(({ key, href, icon, words, when, at }) => (
          <li key={key}>
            <Link href={href} className={`${styles['item']} ${styles[when] ?? ''}`}>
              <Icon name={icon} />
              <span className={styles['words']}>{words}</span>
              {when === 'news' && at && (
                <span className={styles['at']}>
                  <DateText value={at} as={at.length > 10 ? 'ago' : 'day'} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TodayViewProps {
  /** One entry for each feature. */
  readonly sources: readonly OpenItems[];
  /** Stands first until it is done: the founding checklist. */
  readonly checklist?: ReactNode;
  /** What to say when nothing is open: it teaches the next step. */
  readonly empty: ReactNode;
  /** Asked again when a decision was seconded: documents that its effect may change. */
  readonly refreshes: readonly { toString(): string }[];
}

/** What is open for the reader first, then what is coming, then what has happened. */
export function TodayView({ sources, checklist, empty, refreshes }: TodayViewProps): JSX.Element {
  const t = useText(todayText);
  const decisionsT = useText(decisionsText);
  const refresh = useRefresh();
  const decisions = useWaitingDecisions();
  const { ready, error, now, waiting, news } = todayOf(sources);
  const nothing = ready && !error && now.length + decisions.length === 0;
  return (
    <div className={styles['today']}>
      <PageHeader title={t('title')}>
        <WhoReads />
      </PageHeader>
      {checklist}
      {error && <ErrorNotice error={error} onRetry={() => refresh()} />}
      {!ready && <Loading lines={3} lineHeight={60} />}
      {ready && <ItemList title={t('now')} items={now} />}
      {decisions.length > 0 && (
        <section className={styles['group']}>
          <h2>{decisionsT('waitingTitle')}</h2>
          {decisions.map((decision) => (
            <WaitingDecision key={decision.id} decision={decision} refreshes={refreshes} />
          ))}
        </section>
      )}
      {nothing && empty}
      {ready && <ItemList title={t('waiting')} items={waiting} />}
      {ready && <ItemList title={t('news')} items={news} />}
    </div>
  );
}
