import { Button, TextInput } from '@mantine/core';
import { type JSX, lazy, type SubmitEvent, Suspense, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { Loading } from '../components/loading.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { CodeToCopy } from '../components/words.js';
import {
  BeginOneTimeCodesDocument,
  ConfirmOneTimeCodesDocument,
  MyAccountDocument,
  RemoveOneTimeCodesDocument,
  SessionDocument,
} from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { factorsText } from '../l10n/factors.js';
import { AccountRefusal } from './account-refusal.js';
import { ConfirmIdentity } from './confirm-identity.js';
import styles from './settings.module.css';

const QrCode = lazy(async () => ({ default: (await import('./qr-code.js')).QrCode }));

interface SetupProps {
  readonly setup: { readonly secret: string; readonly uri: string };
  readonly onDone: () => void;
}

/** The secret, shown once, and the first code that proves that the app has it. */
function Setup({ setup, onDone }: SetupProps): JSX.Element {
  const t = useText(factorsText);
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const confirm = useCommand(ConfirmOneTimeCodesDocument, [MyAccountDocument, SessionDocument]);
  const refused = confirm.data?.confirmOneTimeCodes;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!code.trim()) return;
    confirm.mutate(
      { code: code.trim() },
      { onSuccess: ({ confirmOneTimeCodes: { __typename } }) => __typename === 'AccountChanged' && onDone() },
    );
  };
  return (
    <form className={styles['fields']} onSubmit={submit} noValidate aria-label={t('oneTime')}>
      <p>{t('scan')}</p>
      <Suspense fallback={<Loading lines={1} lineHeight={224} />}>
        <QrCode text={setup.uri} label={t('qr')} />
      </Suspense>
      <CodeToCopy label={t('secret')} code={setup.secret.replace(/(.{4})(?=.)/g, '$1 ')} />
      {confirm.error && <ErrorNotice error={confirm.error} />}
      {refused?.__typename === 'AccountRefused' && <AccountRefusal refusal={refused} />}
      <TextInput
        label={t('firstCode')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={tried && !code.trim() && t('firstCodeMissing')}
      />
      <div>
        <MainAction type="submit" loading={confirm.isPending}>
          {t('confirmCodes')}
        </MainAction>
      </div>
    </form>
  );
}

/** Six digits beside the password. */
export function OneTimeSection(): JSX.Element {
  const t = useText(factorsText);
  const [done, setDone] = useState(false);
  const account = useApi(MyAccountDocument, {}).data?.data.myAccount;
  const begin = useCommand(BeginOneTimeCodesDocument);
  const remove = useCommand(RemoveOneTimeCodesDocument, [MyAccountDocument, SessionDocument]);
  const begun = begin.data?.beginOneTimeCodes;
  const removed = remove.data?.removeOneTimeCodes;
  const on = account?.oneTimeCodes ?? false;
  const asks = [begun, removed].some((one) => one?.__typename === 'AccountRefused' && one.code === 'CONFIRM_NEEDED');
  const again = (): void => {
    if (begun?.__typename === 'AccountRefused') begin.mutate({});
    if (removed?.__typename === 'AccountRefused') remove.mutate({});
  };
  const finish = (): void => (begin.reset(), setDone(true));
  const badge = account && (
    <StatusBadge tone="info" icon={on ? 'check' : 'alert'} word={t(on ? 'oneTimeOn' : 'oneTimeOff')} />
  );
  return (
    <Section id="one-time-codes" title={t('oneTime')} lead={t('oneTimeLead')} aside={badge} screenOnly>
      {begin.error && <ErrorNotice error={begin.error} />}
      {remove.error && <ErrorNotice error={remove.error} />}
      {[begun, removed].map(
        (one) => one?.__typename === 'AccountRefused' && <AccountRefusal key={one.code} refusal={one} />,
      )}
      {on && done && (
        <Notice tone="info" title={t('codesOn')}>
          <p>{t('codesOnLead')}</p>
          {account?.recoveryCodesLeft === 0 && <p>{t('makeCodesSoon')}</p>}
        </Notice>
      )}
      {asks && <ConfirmIdentity onConfirmed={again} />}
      {begun?.__typename === 'OneTimeCodesBegun' && <Setup setup={begun} onDone={finish} />}
      {account && !on && !asks && begun?.__typename !== 'OneTimeCodesBegun' && (
        <Button loading={begin.isPending} onClick={() => (remove.reset(), setDone(false), begin.mutate({}))}>
          {t('begin')}
        </Button>
      )}
      {on && !asks && (
        <ConfirmAction
          main={false}
          action={t('removeCodes')}
          confirm={t('removeCodesYes')}
          consequence={t('removeCodesConfirm')}
          onConfirm={() => (begin.reset(), remove.mutate({}))}
          pending={remove.isPending}
        />
      )}
    </Section>
  );
}
