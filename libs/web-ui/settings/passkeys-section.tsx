import { Button, TextInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { AddPasskeyDocument, BeginPasskeyDocument, MyAccountDocument, SessionDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { factorsText } from '../l10n/factors.js';
import { canUsePasskeys, makePasskey } from '../session/passkey-browser.js';
import { AccountRefusal } from './account-refusal.js';
import { ConfirmIdentity } from './confirm-identity.js';
import { PasskeyItem } from './passkey-item.js';
import styles from './settings.module.css';

const LONGEST_NAME = 60;

/** A new passkey: what to call it, then the device asks. */
function AddPasskey(): JSX.Element {
  const t = useText(factorsText);
  const [name, setName] = useState('');
  const [stopped, setStopped] = useState(false);
  const begin = useCommand(BeginPasskeyDocument);
  const add = useCommand(AddPasskeyDocument, [MyAccountDocument, SessionDocument]);
  const account = useApi(MyAccountDocument, {}).data?.data.myAccount;
  const results = [begin.data?.beginPasskey, add.data?.addPasskey];
  const refused = results.find((one) => one?.__typename === 'AccountRefused');
  const asks = refused?.__typename === 'AccountRefused' && refused.code === 'CONFIRM_NEEDED';
  const run = async (): Promise<void> => {
    setStopped(false);
    add.reset();
    const { beginPasskey } = await begin.mutateAsync({});
    if (beginPasskey.__typename !== 'PasskeyBegun') return;
    const response = await makePasskey(beginPasskey.options);
    if (response === null) return setStopped(true);
    const { addPasskey } = await add.mutateAsync({ name: name.trim(), response });
    if (addPasskey.__typename === 'AccountChanged') setName('');
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void run().catch(() => undefined);
  };
  const error = begin.error ?? add.error;
  return (
    <>
      {error && <ErrorNotice error={error} />}
      {refused?.__typename === 'AccountRefused' && <AccountRefusal refusal={refused} />}
      {stopped && <Notice title={t('passkeyStopped')}>{t('passkeyStoppedLead')}</Notice>}
      {add.data?.addPasskey.__typename === 'AccountChanged' && (
        <Notice tone="info" title={t('passkeyAdded')}>
          <p>{t('passkeyAddedLead')}</p>
          {account?.recoveryCodesLeft === 0 && <p>{t('makeCodesSoon')}</p>}
        </Notice>
      )}
      {asks ? (
        <ConfirmIdentity onConfirmed={() => void run().catch(() => undefined)} />
      ) : (
        <form className={styles['buttons']} onSubmit={submit} aria-label={t('addPasskey')}>
          <TextInput
            label={t('passkeyName')}
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" loading={begin.isPending || add.isPending}>
            {t('addPasskey')}
          </Button>
        </form>
      )}
    </>
  );
}

/** Keys that open the account alone. */
export function PasskeysSection(): JSX.Element {
  const t = useText(factorsText);
  const passkeys = useApi(MyAccountDocument, {}).data?.data.myAccount.passkeys;
  return (
    <Section id="passkeys" title={t('passkeys')} lead={t('passkeysLead')} screenOnly>
      {passkeys?.length === 0 && <p className={styles['quiet']}>{t('noPasskey')}</p>}
      <ul className={styles['list']}>
        {passkeys?.map((passkey) => (
          <PasskeyItem key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      {canUsePasskeys() ? <AddPasskey /> : <p className={styles['quiet']}>{t('passkeysNeedName')}</p>}
    </Section>
  );
}
