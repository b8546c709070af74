import {
  EmptyState,
  ErrorNotice,
  Loading,
  NeedsMandate,
  Section,
  useApi,
  useCan,
  useLanguage,
  useText,
  useWaitingDecisions,
} from '#web-ui';
import { ExchangeSection } from '#web-ui/exchange';
import { OwnKeySection } from '#web-ui/keys';
import type { JSX } from 'react';
import { EnrolmentsDocument } from '../../generated/graphql.js';
import { decisionOn } from './decision-on.js';
import { EnrolmentHead, isOpen, OpenRequest } from './enrolment-request.js';
import styles from './enrolments.module.css';
import { IssueInvitation } from './issue-invitation.js';
import { enrolmentsText } from './l10n.js';

const ASK_AGAIN_MS = 15_000;

export function EnrolmentsPage(): JSX.Element {
  const t = useText(enrolmentsText);
  const language = useLanguage();
  const reads = useCan()('exchange:read');
  const answer = useApi(
    EnrolmentsDocument,
    { language },
    { enabled: reads, keepPrevious: true, pollMs: () => ASK_AGAIN_MS },
  );
  const decisions = useWaitingDecisions();
  const requests = answer.data?.data.enrolments;
  const open = requests?.filter(isOpen) ?? [];
  const past = requests?.filter((request) => !isOpen(request)) ?? [];
  return (
    <div className={styles['page']}>
      <Section isPage id="enrolments" title={t('title')} lead={t('lead')}>
        <IssueInvitation />
        <h2 className={styles['sub']}>{t('requests')}</h2>
        {answer.error && !requests && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
        {!reads && <NeedsMandate permission="exchange:read" />}
        {reads && !requests && !answer.error && <Loading lines={3} />}
        {requests && open.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
        <ul className={styles['list']} aria-label={t('requests')}>
          {open.map((request) => (
            <OpenRequest
              key={request.thumbprint}
              request={request}
              decision={decisionOn(request.thumbprint, decisions)}
            />
          ))}
        </ul>
        {past.length > 0 && (
          <details className={styles['past']}>
            <summary>{t('past', { count: past.length })}</summary>
            <ul className={styles['list']}>
              {past.map((request) => (
                <li key={request.thumbprint} className={styles['request']}>
                  <EnrolmentHead request={request} waiting={false} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </Section>
      <ExchangeSection />
      <OwnKeySection />
    </div>
  );
}
