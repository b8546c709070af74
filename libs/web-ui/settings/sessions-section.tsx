import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type JSX, type SubmitEvent, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import {
  EndSessionDocument,
  MyAccountDocument,
  type MyAccountQuery,
  RenameSessionDocument,
  SignOutEverywhereDocument,
} from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { settingsText } from '../l10n/settings.js';
import { clearAllDrafts } from '../shell/drafts.js';
import styles from './settings.module.css';

type MySession = MyAccountQuery['myAccount']['sessions'][number];

const LONGEST_LABEL = 60;

function SessionItem({ session }: { session: MySession }): JSX.Element {
  const t = useText(settingsText);
  const language = useLanguage();
  const [label, setLabel] = useState(session.label ?? '');
  const rename = useCommand(RenameSessionDocument, [MyAccountDocument]);
  const end = useCommand(EndSessionDocument, [MyAccountDocument]);
  const refused = rename.data?.renameSession;
  const name = session.label ?? t('unnamed', { day: formatDay(session.begunOn, language) });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    rename.mutate({ id: session.id, label });
  };
  return (
    <li className={styles['session']}>
      <div>
        <strong>{name}</strong> {session.current && <StatusBadge tone="info" icon="check" word={t('thisOne')} />}
        <p className={styles['quiet']}>
          {t('sessionDays', {
            begun: formatDay(session.begunOn, language),
            seen: formatDay(session.lastSeenOn, language),
          })}
        </p>
      </div>
      {rename.error && <ErrorNotice error={rename.error} />}
      {end.error && <ErrorNotice error={end.error} />}
      {refused?.__typename === 'AccountRefused' && <RefusalNotice refusal={refused} />}
      <form className={styles['buttons']} onSubmit={submit} data-screen-only>
        <TextInput
          label={t('label')}
          aria-label={`${t('label')}: ${name}`}
          autoComplete="off"
          maxLength={LONGEST_LABEL}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <Button
          type="submit"
          aria-label={`${t('keepLabel')}: ${name}`}
          loading={rename.isPending}
          disabled={label.trim() === (session.label ?? '')}
        >
          {t('keepLabel')}
        </Button>
        {!session.current && (
          <Button
            aria-label={`${t('endSession')}: ${name}`}
            loading={end.isPending}
            onClick={() => end.mutate({ id: session.id })}
          >
            {t('endSession')}
          </Button>
        )}
      </form>
    </li>
  );
}

/** Where this person is signed in. Signing one of them out cannot be undone, and needs no undoing: sign in there again. */
export function SessionsSection(): JSX.Element {
  const t = useText(settingsText);
  const client = useQueryClient();
  const answer = useApi(MyAccountDocument, {});
  const everywhere = useCommand(SignOutEverywhereDocument);
  const sessions = answer.data?.data.myAccount.sessions;
  const leave = (): void => {
    clearAllDrafts();
    void client.resetQueries();
  };
  return (
    <Section id="sessions" title={t('sessions')} lead={t('sessionsLead')} screenOnly>
      {answer.error && !sessions && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!sessions && !answer.error && <Loading lines={2} lineHeight={96} />}
      <ul className={styles['list']}>
        {sessions?.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
      {everywhere.error && <ErrorNotice error={everywhere.error} />}
      <ConfirmAction
        main={false}
        action={t('everywhere')}
        confirm={t('everywhereYes')}
        consequence={t('everywhereConfirm')}
        onConfirm={() => everywhere.mutate({}, { onSuccess: leave })}
        pending={everywhere.isPending}
      />
    </Section>
  );
}
