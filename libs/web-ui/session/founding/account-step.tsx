import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCommand } from '../../api/use-api.js';
import { MainAction } from '../../components/main-action.js';
import { ErrorNotice, RefusalNotice } from '../../components/notice.js';
import { AcceptInvitationDocument, SignInDocument } from '../../generated/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import { sessionText } from '../../l10n/session.js';
import type { FoundedNode } from './founding-progress.js';
import styles from './founding.module.css';

const SHORTEST_PASSWORD = 12;

/** Whoever sits here makes an account of their own and is signed in with it. */
export function AccountStep({
  founded,
  onSignedIn,
}: {
  founded: FoundedNode;
  onSignedIn: (personRef: string) => void;
}): JSX.Element {
  const t = useText(foundingText);
  const s = useText(sessionText);
  const [who, setWho] = useState(founded.invitations[0]?.personRef ?? '');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const accept = useCommand(AcceptInvitationDocument);
  const signIn = useCommand(SignInDocument);
  const refused = [accept.data?.acceptInvitation, signIn.data?.signIn].find(
    (answer) => answer?.__typename === 'InvitationRefused' || answer?.__typename === 'SignInRefused',
  );
  const failed = accept.error ?? signIn.error;

  const submit = async (): Promise<void> => {
    setTried(true);
    if (!login.trim() || password.length < SHORTEST_PASSWORD) return;
    const code = founded.invitations.find(({ personRef }) => personRef === who)?.code ?? '';
    const account = { login: login.trim(), password };
    const { acceptInvitation } = await accept.mutateAsync({ code, ...account });
    if (acceptInvitation.__typename !== 'InvitationAccepted') return;
    const { signIn: entered } = await signIn.mutateAsync(account);
    if (entered.__typename === 'SignedIn') onSignedIn(who);
  };

  return (
    <form
      className={styles['fields']}
      aria-label={t('accountTitle')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // A failure shows by the state of the commands.
        submit().catch(() => undefined);
      }}
    >
      {failed && <ErrorNotice error={failed} />}
      {refused && 'code' in refused && <RefusalNotice refusal={refused} />}
      <NativeSelect
        label={t('whoAreYou')}
        data={founded.invitations.map(({ personRef, displayName }) => ({ value: personRef, label: displayName }))}
        value={who}
        onChange={(event) => setWho(event.currentTarget.value)}
      />
      <TextInput
        label={s('login')}
        description={s('loginHelp')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        error={tried && !login.trim() && s('loginMissing')}
      />
      <PasswordInput
        label={s('password')}
        description={s('passwordHelp')}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={tried && password.length < SHORTEST_PASSWORD && s('passwordShort')}
      />
      <div className={styles['actions']}>
        <MainAction type="submit" loading={accept.isPending || signIn.isPending}>
          {s('accept')}
        </MainAction>
      </div>
    </form>
  );
}
