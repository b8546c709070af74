import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useApi } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { useRecordDecision } from '../decisions/use-record-decision.js';
import { VoteCount } from '../decisions/vote-count.js';
import { useWaitingDecisions } from '../decisions/waiting-decisions.js';
import styles from '../democracy/democracy.module.css';
import { OfficeRulesDocument } from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useText } from '../i18n/use-text.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';
import { delegatesText } from './l10n.js';
import { type DelegateSeat, delegateToSeat } from './seats.js';

/** The committee decides which office the delegate has here, by the rules of that office. */
export function GiveSeat({ seat }: { seat: DelegateSeat }): JSX.Element {
  const t = useText(delegatesText);
  const mayRecord = useCan()('decision:record');
  const isDecided = useWaitingDecisions().some((decision) => delegateToSeat(decision) === seat.delegate);
  if (isDecided) return <p className={styles['quiet']}>{t('giveWaits')}</p>;
  return mayRecord ? <GiveForm seat={seat} /> : <NeedsMandate permission="decision:record" />;
}

function GiveForm({ seat: { node, delegate, organization } }: { seat: DelegateSeat }): JSX.Element {
  const t = useText(delegatesText);
  const officeName = useOfficeName();
  const rules = useApi(OfficeRulesDocument, {});
  const offices = rules.data?.data.offices ?? [];
  const [officeCode, setOffice] = useState('');
  const office = offices.find(({ code }) => code === officeCode);
  const { record, pending, vote, error, refusal } = useRecordDecision(
    'delegate.seat',
    ({ code }) => code === office?.policy?.rule.appointedBy,
  );
  const words = { organization, office: office ? officeName(office.code, office.title) : '' };
  return (
    <form
      className={styles['form']}
      aria-label={t('give', { organization })}
      data-screen-only
      onSubmit={(event) => event.preventDefault()}
    >
      {rules.error && <ErrorNotice error={rules.error} onRetry={rules.refetch} />}
      {error && <ErrorNotice error={error} />}
      {refusal && <RefusalNotice refusal={refusal} />}
      <NativeSelect
        label={t('giveOffice')}
        description={t('giveOfficeHelp')}
        value={officeCode}
        data={[
          { value: '', label: t('choose') },
          ...offices.map(({ code, title }) => ({ value: code, label: officeName(code, title) })),
        ]}
        onChange={(event) => setOffice(event.currentTarget.value)}
      />
      <VoteCount vote={vote} />
      <div>
        <ConfirmAction
          main={false}
          action={t('giveAction')}
          confirm={t('giveYes')}
          consequence={t('giveConfirm', words)}
          disabled={!office || !vote.ready}
          pending={pending}
          onConfirm={() =>
            record({
              text: t('giveText', words),
              effectKind: 'delegate.seat',
              payload: { node, delegate, officeCode },
            })
          }
        />
      </div>
    </form>
  );
}
