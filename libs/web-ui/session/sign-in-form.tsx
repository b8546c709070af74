import { PasswordInput, TextInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { SignInDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import { PasskeyButton } from './passkey-button.js';
import styles from './session.module.css';

/**
 * A passkey, or name and password, and then the code where the account has a second factor. A refusal of the first step
 * names no field: which of the two is wrong is nobody's business.
 */
export function SignInForm({ onSignedIn }: { onSignedIn: () => unknown }): JSX.Element {
  const t = useText(sessionText);
  const [tried, setTried] = useState(false);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [methods, setMethods] = useState<readonly string[]>([]);
  const signIn = useCommand(SignInDocument);
  const result = signIn.data?.signIn;
  const second = methods.length > 0;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (second) field.current?.focus();
  }, [second]);

  const change = (set: (text: string) => void, text: string): void => {
    set(text);
    setMethods([]);
    setCode('');
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!login.trim() || !password || (second && !code.trim())) return;
    signIn.mutate(
      { login: login.trim(), password, code: second ? code.trim() : null },
      {
        onSuccess: ({ signIn: answer }) => {
          if (answer.__typename === 'SignedIn') return onSignedIn();
          if (answer.code !== 'CODE_NEEDED') return undefined;
          setTried(false);
          return setMethods(answer.methods);
        },
      },
    );
  };

  return (
    <form className={styles['fields']} onSubmit={submit} noValidate aria-label={t('signInTitle')}>
      {signIn.error && <ErrorNotice error={signIn.error} />}
      {result?.__typename === 'SignInRefused' && <Refused code={result.code} seconds={result.retryAfterSeconds} />}
      {(!second || methods.includes('passkey')) && <PasskeyButton onSignedIn={onSignedIn} />}
      <TextInput
        label={t('login')}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={(event) => change(setLogin, event.currentTarget.value)}
        error={tried && !login.trim() && t('loginMissing')}
      />
      <PasswordInput
        label={t('password')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => change(setPassword, event.currentTarget.value)}
        error={tried && !password && t('passwordMissing')}
      />
      {second && (
        <TextInput
          label={t('secondCode')}
          description={t(methods.includes('one-time-code') ? 'secondCodeHelp' : 'secondRecoveryHelp')}
          name="code"
          ref={field}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={tried && !code.trim() && t('secondCodeMissing')}
        />
      )}
      <div>
        <MainAction type="submit" loading={signIn.isPending}>
          {t('signIn')}
        </MainAction>
      </div>
    </form>
  );
}

function Refused({ code, seconds }: { code: string; seconds: number | null }): JSX.Element {
  const t = useText(sessionText);
  if (code === 'CODE_NEEDED')
    return (
      <Notice tone="info" title={t('secondTitle')}>
        {t('secondLead')}
      </Notice>
    );
  if (code === 'CODE_WRONG') return <Notice title={t('codeWrongTitle')}>{t('codeWrongRemedy')}</Notice>;
  if (code === 'TRY_LATER')
    return <Notice title={t('laterTitle')}>{t('laterRemedy', { count: seconds ?? 60 })}</Notice>;
  return <Notice title={t('wrongTitle')}>{t('wrongRemedy')}</Notice>;
}
