import { PasswordInput, TextInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { AcceptInvitationDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import styles from './session.module.css';

const SHORTEST_PASSWORD = 12;

/** The person invited chooses a sign-in name and a password that nobody else ever sees. */
export function AcceptInvitationForm({
  invitation,
  onAccepted,
}: {
  invitation: string;
  onAccepted: () => unknown;
}): JSX.Element {
  const t = useText(sessionText);
  const [tried, setTried] = useState(false);
  const [code, setCode] = useState(invitation);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const accept = useCommand(AcceptInvitationDocument);
  const result = accept.data?.acceptInvitation;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!code.trim() || !login.trim() || password.length < SHORTEST_PASSWORD) return;
    accept.mutate(
      { code: code.trim(), login: login.trim(), password },
      {
        onSuccess: ({ acceptInvitation: { __typename } }) =>
          __typename === 'InvitationAccepted' ? onAccepted() : undefined,
      },
    );
  };

  return (
    <form className={styles['fields']} onSubmit={submit} noValidate aria-label={t('acceptTitle')}>
      {accept.error && <ErrorNotice error={accept.error} />}
      {result?.__typename === 'InvitationRefused' && <RefusalNotice refusal={result} />}
      <TextInput
        label={t('code')}
        description={t('codeHelp')}
        name="code"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={tried && !code.trim() && t('codeMissing')}
      />
      <TextInput
        label={t('login')}
        description={t('loginHelp')}
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
        description={t('passwordHelp')}
        name="password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={tried && password.length < SHORTEST_PASSWORD && t('passwordShort')}
      />
      <div>
        <MainAction type="submit" loading={accept.isPending}>
          {t('accept')}
        </MainAction>
      </div>
    </form>
  );
}
