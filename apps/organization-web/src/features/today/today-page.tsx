import {
  decisionsText,
  EmptyState,
  formatMonth,
  Icon,
  Loading,
  PageHeader,
  useApi,
  useCan,
  useCurrentMonth,
  useLanguage,
  useText,
  useWaitingDecisions,
  WaitingDecision,
  WhoReads,
} from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { FederationDocument, ImportsDocument, ReportMonthsDocument } from '../../generated/graphql.js';
import { todayText } from './l10n.js';
import { type OpenThing, openThings } from './open-things.js';
import styles from './today.module.css';

const TARGET = {
  approve: '/reports',
  draft: '/reports',
  more: '/reports',
  importing: '/resources',
  stopped: '/federation',
  refused: '/reports',
  join: '/federation',
  compare: '/federation',
} as const;

function OpenItem({ thing }: { thing: OpenThing }): JSX.Element {
  const t = useText(todayText);
  const language = useLanguage();
  const month = 'month' in thing ? thing.month : null;
  const words = month ? t(thing.kind, { month: formatMonth(month, language) }) : t(thing.kind, { ...thing });
  return (
    <li>
      <Link href={month ? `/reports/${month}` : TARGET[thing.kind]} className={styles['open'] ?? ''}>
        <Icon
          name={
            thing.kind === 'importing' || thing.kind === 'compare'
              ? 'clock'
              : thing.kind === 'stopped' || thing.kind === 'refused'
                ? 'alert'
                : 'draft'
          }
        />
        <span>{words}</span>
      </Link>
    </li>
  );
}

/** What is open comes first; each line leads to the place where it is done. */
export function TodayPage(): JSX.Element {
  const t = useText(todayText);
  const decisionsT = useText(decisionsText);
  const current = useCurrentMonth();
  const language = useLanguage();
  const reads = useCan()('exchange:read');
  const months = useApi(ReportMonthsDocument, {});
  const imports = useApi(ImportsDocument, { first: 5, after: null });
  const federation = useApi(FederationDocument, { language }, { enabled: reads });
  const decisions = useWaitingDecisions();
  const ready = months.data && imports.data && (federation.data || !reads);
  const things = ready
    ? openThings({
        months: months.data.data.reportMonths,
        imports: imports.data.data.imports.items,
        federation: federation.data?.data ?? null,
        current,
      })
    : [];
  const first = ready && months.data.data.reportMonths.length === 0;
  return (
    <section id="today" aria-labelledby="today-title">
      <PageHeader title={t('title')} titleId="today-title">
        <WhoReads />
      </PageHeader>
      {!ready && !months.error && <Loading lines={2} lineHeight={52} />}
      {first && <EmptyState title={t('firstTitle')} next={t('firstNext')} />}
      {ready && !first && things.length === 0 && decisions.length === 0 && (
        <EmptyState title={t('nothingTitle')} next={t('nothingNext')} />
      )}
      {things.length > 0 && (
        <ul aria-label={t('openTitle')} className={styles['list']}>
          {things.map((thing) => (
            <OpenItem key={JSON.stringify(thing)} thing={thing} />
          ))}
        </ul>
      )}
      {decisions.length > 0 && (
        <section aria-labelledby="waiting-title">
          <h2 id="waiting-title" className={styles['sub']}>
            {decisionsT('waitingTitle')}
          </h2>
          {decisions.map((decision) => (
            <WaitingDecision key={decision.id} decision={decision} refreshes={[FederationDocument]} />
          ))}
        </section>
      )}
    </section>
  );
}
