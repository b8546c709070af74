import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { CodeToCopy } from '../components/words.js';
import { useRecordDecision } from '../decisions/use-record-decision.js';
import { VoteCount } from '../decisions/vote-count.js';
import { useWaitingDecisions, WaitingDecision } from '../decisions/waiting-decisions.js';
import { formatDay } from '../format/format.js';
import { IssueReinvitationDocument, ReinvitationsDocument, type ReinvitationsQuery } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { settingsText } from '../l10n/settings.js';
import { PersonPicker, usePerson } from '../people/index.js';
import { useCan, useSession } from '../session/session-context.js';
import styles from './settings.module.css';

const EFFECT = 'account.reinvite';
const POLL_MS = 60_000;

function Granted({ grant }: { grant: ReinvitationsQuery['reinvitations'][number] }): JSX.Element {
  const t = useText(settingsText);
  const language = useLanguage();
  const issue = useCommand(IssueReinvitationDocument, [ReinvitationsDocument]);
  const result = issue.data?.issueReinvitation;
  const label = t('codeFor', { name: grant.displayName });
  return (
    <li className={styles['session']}>
      <strong>{grant.displayName}</strong>
      {issue.error && <ErrorNotice error={issue.error} />}
      {result?.__typename === 'ReinvitationRefused' && <RefusalNotice refusal={result} />}
      {grant.used ? (
        <p className={styles['quiet']}>{t('isBack')}</p>
      ) : result?.__typename === 'ReinvitationIssued' ? (
        <>
          <p>{t('handOver')}</p>
          <CodeToCopy label={label} code={result.code} />
        </>
      ) : (
        <div className={styles['buttons']}>
          <p className={styles['quiet']}>{t('grantUntil', { day: formatDay(grant.until, language) })}</p>
          <Button
            loading={issue.isPending}
            aria-label={`${t('showCode')}: ${grant.displayName}`}
            onClick={() => issue.mutate({ decisionId: grant.decisionId })}
          >
            {t('showCode')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Choose(): JSX.Element {
  const t = useText(settingsText);
  const { me } = useSession();
  const [ref, setRef] = useState('');
  const { record, pending, vote, error, refusal } = useRecordDecision(EFFECT);
  const chosen = usePerson(ref);
  const name = chosen?.displayName ?? '';
  const decide = (): void =>
    record({ text: t('decisionText', { name }), effectKind: EFFECT, payload: { personRef: ref } });
  return (
    <div className={styles['fields']}>
      {error && <ErrorNotice error={error} />}
      {refusal && <RefusalNotice refusal={refusal} />}
      <PersonPicker
        label={t('who')}
        nobody={t('choosePerson')}
        value={ref}
        among="everybody"
        except={[me.personRef]}
        onPick={setRef}
      />
      <VoteCount vote={vote} />
      <div className={styles['buttons']}>
        <ConfirmAction
          main={false}
          action={t('letIn')}
          confirm={t('letInYes')}
          consequence={t('letInConfirm', { name })}
          onConfirm={decide}
          pending={pending}
          disabled={!chosen || !vote.ready}
        />
      </div>
    </div>
  );
}

/** For two mandate-holders: a person who has lost password and codes gets a new invitation, on the record. */
export function LetBackInSection(): JSX.Element {
  const t = useText(settingsText);
  const can = useCan();
  const waiting = useWaitingDecisions().filter(({ effectKind }) => effectKind === EFFECT);
  const grants = useApi(ReinvitationsDocument, {}, { pollMs: () => POLL_MS });
  return (
    <Section id="let-back-in" title={t('letBackIn')} lead={t('letBackInLead')} screenOnly>
      {grants.error && <ErrorNotice error={grants.error} onRetry={grants.refetch} />}
      <ul className={styles['list']}>
        {grants.data?.data.reinvitations.map((grant) => (
          <Granted key={grant.decisionId} grant={grant} />
        ))}
        {waiting.map((decision) => (
          <li key={decision.id} className={styles['session']}>
            <WaitingDecision decision={decision} refreshes={[ReinvitationsDocument]} />
          </li>
        ))}
      </ul>
      {can('decision:record') && <Choose />}
    </Section>
  );
}
