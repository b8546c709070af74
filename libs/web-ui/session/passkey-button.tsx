import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { PasskeyQuestionDocument, SignInWithPasskeyDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import { answerPasskey, canUsePasskeys } from './passkey-browser.js';

/** Signs in with a passkey alone: no name and no password. Absent where the browser allows none. */
export function PasskeyButton({ onSignedIn }: { onSignedIn: () => unknown }): JSX.Element | null {
  const t = useText(sessionText);
  const [failed, setFailed] = useState(false);
  const ask = useCommand(PasskeyQuestionDocument);
  const signIn = useCommand(SignInWithPasskeyDocument);
  if (!canUsePasskeys()) return null;

  const run = async (): Promise<void> => {
    setFailed(false);
    const { passkeyQuestion } = await ask.mutateAsync({});
    const response = passkeyQuestion ? await answerPasskey(passkeyQuestion) : null;
    const done = response && (await signIn.mutateAsync({ response })).signInWithPasskey.__typename === 'SignedIn';
    if (done) onSignedIn();
    else setFailed(true);
  };
  const error = ask.error ?? signIn.error;
  return (
    <div>
      {error && <ErrorNotice error={error} />}
      {failed && <Notice title={t('passkeyFailed')}>{t('passkeyRemedy')}</Notice>}
      <Button loading={ask.isPending || signIn.isPending} onClick={() => void run().catch(() => undefined)}>
        {t('withPasskey')}
      </Button>
    </div>
  );
}
