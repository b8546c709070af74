import { PasswordInput, TextInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { RecoverAccountDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import styles from './session.module.css';

const SHORTEST_PASSWORD = 12;

/** Back in with one of the printed codes. A refusal says no more than that the two do not belong together. */
export function RecoverForm({ onRecovered }: { onRecovered: () => unknown }): JSX.Element {
  const t = useText(sessionText);
  const [tried, setTried] = useState(false);
  const [login, setLogin] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const recover = useCommand(RecoverAccountDocument);
  const result = recover.data?.recoverAccount;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!login.trim() || !code.trim() || password.length < SHORTEST_PASSWORD) return;
    recover.mutate(
      { login: login.trim(), code: code.trim(), password },
      {
        onSuccess: ({ recoverAccount: { __typename } }) =>
          __typename === 'AccountChanged' ? onRecovered() : undefined,
      },
    );
  };

  return (
    <form className={styles['fields']} onSubmit={submit} noValidate aria-label={t('recoverTitle')}>
      {recover.error && <ErrorNotice error={recover.error} />}
      {result?.__typename === 'AccountRefused' && <RefusalNotice refusal={result} />}
      <TextInput
        label={t('login')}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        error={tried && !login.trim() && t('loginMissing')}
      />
      <TextInput
        label={t('recoveryCode')}
        description={t('recoveryCodeHelp')}
        name="recovery-code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={tried && !code.trim() && t('recoveryCodeMissing')}
      />
      <PasswordInput
        label={t('newPassword')}
        description={t('passwordHelp')}
        name="password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={tried && password.length < SHORTEST_PASSWORD && t('passwordShort')}
      />
      <div>
        <MainAction type="submit" loading={recover.isPending}>
          {t('recover')}
        </MainAction>
      </div>
    </form>
  );
}
