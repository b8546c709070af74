import { EmptyState, Section, TodayView, useText } from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { EnrolmentsDocument, OrganizationCountsDocument, OrganizationsDocument } from '../../generated/graphql.js';
import { useTodaySources } from '../../today-sources.js';
import { choiceOf, HeadlineCards, useReportedSpan } from '../figures/index.js';
import { useOrganizationCounts } from '../organizations/index.js';
import { todayText } from './l10n.js';
import styles from './today.module.css';

/** The last twelve months at a glance; nothing before the first report. */
function Headlines(): JSX.Element | null {
  const t = useText(todayText);
  const { span } = useReportedSpan();
  if (!span) return null;
  return (
    <Section id="headlines" title={t('figures')}>
      <HeadlineCards choice={choiceOf(new URLSearchParams(), span)} />
      <Link href="/figures" className={styles['way'] ?? ''}>
        {t('allFigures')}
      </Link>
    </Section>
  );
}

/** What is open for the committee, then the federation in numbers. A new committee learns how to begin. */
export function TodayPage(): JSX.Element {
  const t = useText(todayText);
  const isFirst = useOrganizationCounts().counts?.all === 0;
  return (
    <div className={styles['page']}>
      <TodayView
        sources={useTodaySources()}
        refreshes={[EnrolmentsDocument, OrganizationsDocument, OrganizationCountsDocument]}
        empty={
          <EmptyState title={t(isFirst ? 'firstTitle' : 'nothing')} next={t(isFirst ? 'firstNext' : 'nothingNext')}>
            <Link href={isFirst ? '/exchange' : '/organizations'} className={styles['way'] ?? ''}>
              {t(isFirst ? 'invite' : 'toOrganizations')}
            </Link>
          </EmptyState>
        }
      />
      <Headlines />
    </div>
  );
}
