import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import {
  ConfirmIdentityDocument,
  ConfirmWithPasskeyDocument,
  MyAccountDocument,
  PasskeyQuestionDocument,
} from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { factorsText } from '../l10n/factors.js';
import { answerPasskey, canUsePasskeys } from '../session/passkey-browser.js';
import { AccountRefusal } from './account-refusal.js';
import styles from './settings.module.css';
import { UsernameForManagers } from './username-for-managers.js';

/** Asks again who it is, and then goes on with what was begun. */
export function ConfirmIdentity({ onConfirmed }: { onConfirmed: () => unknown }): JSX.Element {
  const t = useText(factorsText);
  const field = useRef<HTMLInputElement>(null);
  // It stands in place of the button that was pressed, which had the focus.
  useEffect(() => field.current?.focus(), []);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const account = useApi(MyAccountDocument, {}).data?.data.myAccount;
  const withPassword = useCommand(ConfirmIdentityDocument);
  const question = useCommand(PasskeyQuestionDocument);
  const withPasskey = useCommand(ConfirmWithPasskeyDocument);
  const refused = withPasskey.data?.confirmWithPasskey ?? withPassword.data?.confirmIdentity;
  const error = withPassword.error ?? question.error ?? withPasskey.error;
  const passkeys = (account?.passkeys.length ?? 0) > 0;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    withPasskey.reset();
    withPassword.mutate(
      { password, code: code.trim() || null },
      { onSuccess: ({ confirmIdentity: { __typename } }) => __typename === 'AccountChanged' && onConfirmed() },
    );
  };
  const byPasskey = async (): Promise<void> => {
    const { passkeyQuestion } = await question.mutateAsync({});
    const response = passkeyQuestion ? await answerPasskey(passkeyQuestion) : null;
    if (response === null) return;
    const { confirmWithPasskey } = await withPasskey.mutateAsync({ response });
    if (confirmWithPasskey.__typename === 'AccountChanged') onConfirmed();
  };

  return (
    <form className={styles['confirm']} onSubmit={submit} noValidate aria-label={t('confirmTitle')}>
      <strong>{t('confirmTitle')}</strong>
      <p className={styles['quiet']}>{t('confirmLead')}</p>
      {error && <ErrorNotice error={error} />}
      {refused?.__typename === 'AccountRefused' && <AccountRefusal refusal={refused} />}
      {passkeys && canUsePasskeys() && (
        <div>
          <Button
            loading={question.isPending || withPasskey.isPending}
            onClick={() => void byPasskey().catch(() => undefined)}
          >
            {t('confirmWithPasskey')}
          </Button>
        </div>
      )}
      <UsernameForManagers login={account?.login ?? ''} />
      <PasswordInput
        label={t('confirmPassword')}
        autoComplete="current-password"
        ref={field}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {(account?.oneTimeCodes || passkeys) && (
        <TextInput
          label={t('codeOfFactor')}
          description={t('codeOfFactorHelp')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      )}
      <div>
        <MainAction type="submit" loading={withPassword.isPending} disabled={!password}>
          {t('confirm')}
        </MainAction>
      </div>
    </form>
  );
}
