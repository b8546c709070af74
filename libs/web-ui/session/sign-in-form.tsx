import { PasswordInput, TextInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { SignInDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import styles from './session.module.css';

/** Name and password. A refusal names no field: which of the two is wrong is nobody's business. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => unknown }): JSX.Element {
  const t = useText(sessionText);
  const [tried, setTried] = useState(false);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useCommand(SignInDocument);
  const result = signIn.data?.signIn;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!login.trim() || !password) return;
    signIn.mutate(
      { login: login.trim(), password },
      { onSuccess: ({ signIn: { __typename } }) => (__typename === 'SignedIn' ? onSignedIn() : undefined) },
    );
  };

  return (
    <form className={styles['fields']} onSubmit={submit} noValidate aria-label={t('signInTitle')}>
      {signIn.error && <ErrorNotice error={signIn.error} />}
      {result?.__typename === 'SignInRefused' && (
        <Notice title={t(result.code === 'TRY_LATER' ? 'laterTitle' : 'wrongTitle')}>
          {result.code === 'TRY_LATER' ? t('laterRemedy', { count: result.retryAfterSeconds ?? 60 }) : t('wrongRemedy')}
        </Notice>
      )}
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
      <PasswordInput
        label={t('password')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={tried && !password && t('passwordMissing')}
      />
      <div>
        <MainAction type="submit" loading={signIn.isPending}>
          {t('signIn')}
        </MainAction>
      </div>
    </form>
  );
}
