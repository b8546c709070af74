import { EmptyState, TodayView, useApi, useCan, useText } from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { FederationDocument, ReportMonthsDocument } from '../../generated/graphql.js';
import { useTodaySources } from '../../today-sources.js';
import { VolunteerToday } from '../people/index.js';
import { FoundingChecklist } from '../founding/index.js';
import { todayText } from './l10n.js';
import styles from './today.module.css';

/** What is open for somebody who reads what members keep. A new organization learns how to begin. */
function MemberToday(): JSX.Element {
  const t = useText(todayText);
  const months = useApi(ReportMonthsDocument, {}).data?.data.reportMonths;
  const isNew = months?.length === 0;
  return (
    <TodayView
      sources={useTodaySources()}
      checklist={<FoundingChecklist />}
      refreshes={[FederationDocument]}
      empty={
        <EmptyState title={t(isNew ? 'firstTitle' : 'nothingTitle')} next={t(isNew ? 'firstNext' : 'nothingNext')}>
          <Link href="/resources" className={styles['way'] ?? ''}>
            {t('toResources')}
          </Link>
        </EmptyState>
      }
    />
  );
}

export const TodayPage = (): JSX.Element => (useCan()('record:read') ? <MemberToday /> : <VolunteerToday />);
