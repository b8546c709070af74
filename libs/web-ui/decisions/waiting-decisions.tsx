import type { JSX } from 'react';
import { useApi, useCommand, useRefresh } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { PageLink } from '../components/main-action.js';
import { formatDay } from '../format/format.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { DecisionsDocument, type DecisionsQuery, SecondDecisionDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { decisionsText } from '../l10n/decisions.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan, useSession } from '../session/session-context.js';
import styles from './decisions.module.css';

export type DecisionItem = DecisionsQuery['decisions']['items'][number];

/** Recorded decisions of the latest hundred that wait for another mandate-holder. */
export function useWaitingDecisions(): DecisionItem[] {
  const reads = useCan()('record:read');
  const decisions = useApi(DecisionsDocument, { first: 100, after: null }, { enabled: reads });
  return (decisions.data?.data.decisions.items ?? []).filter((decision) => decision.state === 'recorded');
}

/** One decision with the action it waits for, or why this reader cannot take it. */
export function WaitingDecision({
  decision,
  refreshes,
}: {
  decision: DecisionItem;
  refreshes: readonly { toString(): string }[];
}): JSX.Element {
  const t = useText(decisionsText);
  const language = useLanguage();
  const can = useCan();
  const { me } = useSession();
  const refresh = useRefresh();
  const second = useCommand(SecondDecisionDocument);
  const result = second.data?.secondDecision;
  const text = decision.text ?? t('erased');
  const run = (): void =>
    second.mutate({ id: decision.id }, { onSuccess: () => refresh(DecisionsDocument, ...refreshes) });
  return (
    <div className={styles['decision']}>
      <p>
        {text} <span className={styles['quiet']}>{t('recordedOn', { day: formatDay(decision.day, language) })}</span>
      </p>
      {decision.asksRecusal && (
        <p>
          {t('asksRecusal', { name: decision.asksRecusal })}{' '}
          <PageLink href={`/record#decision-${decision.id}`}>{t('answerRecusal')}</PageLink>
        </p>
      )}
      {second.error && <ErrorNotice error={second.error} />}
      {result?.__typename === 'SecondDecisionRefused' && <RefusalNotice refusal={result} />}
      {decision.recordedBy === me.personRef ? (
        <p className={styles['quiet']}>{t('yours')}</p>
      ) : can('decision:second') ? (
        <ConfirmAction
          main={false}
          action={t('second')}
          confirm={t('secondYes')}
          consequence={t('secondConfirm', { text })}
          onConfirm={run}
          pending={second.isPending}
        />
      ) : (
        <NeedsMandate permission="decision:second" />
      )}
    </div>
  );
}
