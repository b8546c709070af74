import { EmptyState, ErrorNotice, Loading, Section, useApi, useText, useWaitingDecisions } from '#web-ui';
import type { JSX } from 'react';
import { EnrolmentsDocument } from '../../generated/graphql.js';
import { EnrolmentHead, isOpen, OpenRequest } from './enrolment-request.js';
import styles from './enrolments.module.css';
import { IssueInvitation } from './issue-invitation.js';
import { enrolmentsText } from './l10n.js';

const ASK_AGAIN_MS = 15_000;

export function EnrolmentsSection(): JSX.Element {
  const t = useText(enrolmentsText);
  const answer = useApi(EnrolmentsDocument, {}, { pollMs: () => ASK_AGAIN_MS });
  const decisions = useWaitingDecisions();
  const requests = answer.data?.data.enrolments;
  const open = requests?.filter(isOpen) ?? [];
  const past = requests?.filter((request) => !isOpen(request)) ?? [];
  return (
    <Section screenOnly id="enrolments" title={t('title')} lead={t('lead')}>
      <IssueInvitation />
      <h3 className={styles['sub']}>{t('requests')}</h3>
      {answer.error && !requests && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!requests && !answer.error && <Loading lines={3} />}
      {requests && open.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      <ul className={styles['list']} aria-label={t('requests')}>
        {open.map((request) => (
          <OpenRequest
            key={request.thumbprint}
            request={request}
            decision={decisions.find(
              ({ effectKind, text }) => effectKind.startsWith('enrolment.') && text.includes(request.thumbprint),
            )}
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
  );
}
