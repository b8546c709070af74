import { PasswordInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { ChangePasswordDocument, MyAccountDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import { settingsText } from '../l10n/settings.js';
import { AccountRefusal } from './account-refusal.js';
import { ConfirmIdentity } from './confirm-identity.js';
import styles from './settings.module.css';
import { UsernameForManagers } from './username-for-managers.js';

const SHORTEST_PASSWORD = 12;

export function PasswordSection(): JSX.Element {
  const t = useText(settingsText);
  const ts = useText(sessionText);
  const [tried, setTried] = useState(false);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const login = useApi(MyAccountDocument, {}).data?.data.myAccount.login ?? '';
  const change = useCommand(ChangePasswordDocument, [MyAccountDocument]);
  const result = change.data?.changePassword;

  const submit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    setTried(true);
    if (!current || next.length < SHORTEST_PASSWORD) return;
    change.mutate(
      { current, next },
      {
        onSuccess: ({ changePassword }) => {
          if (changePassword.__typename !== 'AccountChanged') return;
          setTried(false);
          setCurrent('');
          setNext('');
        },
      },
    );
  };

  const asks = result?.__typename === 'AccountRefused' && result.code === 'CONFIRM_NEEDED';
  return (
    <Section id="password" title={t('password')} lead={t('passwordLead')} screenOnly>
      {asks && <ConfirmIdentity onConfirmed={() => submit()} />}
      <form className={styles['fields']} onSubmit={submit} noValidate aria-label={t('password')}>
        {change.error && <ErrorNotice error={change.error} />}
        {result?.__typename === 'AccountRefused' && <AccountRefusal refusal={result} />}
        {result?.__typename === 'AccountChanged' && (
          <Notice tone="info" title={t('passwordChanged')}>
            {t('passwordChangedLead')}
          </Notice>
        )}
        <UsernameForManagers login={login} />
        <PasswordInput
          label={t('current')}
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          error={tried && !current && ts('passwordMissing')}
        />
        <PasswordInput
          label={t('next')}
          description={ts('passwordHelp')}
          autoComplete="new-password"
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          error={tried && next.length < SHORTEST_PASSWORD && ts('passwordShort')}
        />
        <div>
          <MainAction type="submit" loading={change.isPending}>
            {t('change')}
          </MainAction>
        </div>
      </form>
    </Section>
  );
}
