import {
  Actions,
  ConfirmAction,
  type DecisionItem,
  ErrorNotice,
  FingerprintWords,
  formatDay,
  NeedsMandate,
  RefusalNotice,
  StatusBadge,
  termsText,
  useCan,
  useLanguage,
  useRecordDecision,
  VoteCount,
  useText,
  useTextOfCode,
  WaitingDecision,
} from '#web-ui';
import type { JSX } from 'react';
import { EnrolmentsDocument, type EnrolmentsQuery, OrganizationsDocument } from '../../generated/graphql.js';
import styles from './enrolments.module.css';
import { enrolmentsText } from './l10n.js';

export type EnrolmentItem = EnrolmentsQuery['enrolments'][number];

export const isOpen = ({ state }: EnrolmentItem): boolean => state === 'PENDING';

const BADGES = {
  PENDING: { tone: 'attention', icon: 'clock' },
  APPROVED: { tone: 'info', icon: 'check' },
  REFUSED: { tone: 'quiet', icon: 'gap' },
  EXPIRED: { tone: 'quiet', icon: 'clock' },
} as const;

export function EnrolmentHead({ request, waiting }: { request: EnrolmentItem; waiting: boolean }): JSX.Element {
  const t = useText(enrolmentsText);
  const kindName = useTextOfCode(termsText);
  const language = useLanguage();
  const word = waiting ? t('decided') : t(`state.${request.state}`);
  return (
    <div className={styles['head']}>
      <div>
        <h3>{request.displayName}</h3>
        <div className={styles['quiet']}>
          {request.nodeId} · {kindName(`kind.${request.kind}`, request.kind)} ·{' '}
          {t('asked', { day: formatDay(request.requestedAt, language) })}
        </div>
      </div>
      <StatusBadge {...BADGES[request.state]} word={word} />
    </div>
  );
}

/** The words to compare and the committee's decision, which a second mandate-holder brings into force. */
export function OpenRequest({
  request,
  decision,
}: {
  request: EnrolmentItem;
  decision: DecisionItem | undefined;
}): JSX.Element {
  const t = useText(enrolmentsText);
  const can = useCan();
  const { record, pending, vote, error, refusal } = useRecordDecision('enrolment.approve');
  const { displayName: name, nodeId, thumbprint } = request;
  const decide = (verdict: 'approve' | 'refuse'): void =>
    record({
      text: t(`${verdict}Text`, { name, nodeId, thumbprint }),
      effectKind: `enrolment.${verdict}`,
      payload: { thumbprint },
    });
  return (
    <li className={styles['request']}>
      <EnrolmentHead request={request} waiting={decision !== undefined} />
      <FingerprintWords words={request.words} label={t('wordsOf', { name })} />
      <p className={styles['how']}>{t('wordsHow', { name })}</p>
      {error && <ErrorNotice error={error} />}
      {refusal && <RefusalNotice refusal={refusal} />}
      {decision ? (
        <WaitingDecision decision={decision} refreshes={[EnrolmentsDocument, OrganizationsDocument]} />
      ) : can('decision:record') ? (
        <>
          <VoteCount vote={vote} />
          <Actions>
            <ConfirmAction
              action={t('approve')}
              confirm={t('approveYes')}
              consequence={t('approveConfirm', { name })}
              onConfirm={() => decide('approve')}
              pending={pending}
              disabled={!vote.ready}
            />
            <ConfirmAction
              main={false}
              action={t('refuse')}
              confirm={t('refuseYes')}
              consequence={t('refuseConfirm', { name })}
              onConfirm={() => decide('refuse')}
              pending={pending}
              disabled={!vote.ready}
            />
          </Actions>
        </>
      ) : (
        <NeedsMandate permission="decision:record" />
      )}
    </li>
  );
}
