import { Button, TextInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice } from '../components/notice.js';
import { formatDay } from '../format/format.js';
import {
  MyAccountDocument,
  type MyAccountQuery,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
  SessionDocument,
} from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { factorsText } from '../l10n/factors.js';
import { AccountRefusal } from './account-refusal.js';
import { ConfirmIdentity } from './confirm-identity.js';
import styles from './settings.module.css';

const LONGEST_NAME = 60;

/** One passkey: its owner's word for it, when it was used, and the way to remove it. */
export function PasskeyItem({ passkey }: { passkey: MyAccountQuery['myAccount']['passkeys'][number] }): JSX.Element {
  const t = useText(factorsText);
  const language = useLanguage();
  const [name, setName] = useState(passkey.name);
  const rename = useCommand(RenamePasskeyDocument, [MyAccountDocument]);
  const remove = useCommand(RemovePasskeyDocument, [MyAccountDocument, SessionDocument]);
  const renamed = rename.data?.renamePasskey;
  const removed = remove.data?.removePasskey;
  const asks = removed?.__typename === 'AccountRefused' && removed.code === 'CONFIRM_NEEDED';
  const made = formatDay(passkey.madeOn, language);
  const called = passkey.name || t('unnamedPasskey', { day: made });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    rename.mutate({ id: passkey.id, name: name.trim() });
  };
  const end = (): void => remove.mutate({ id: passkey.id });
  return (
    <li className={styles['session']}>
      <div>
        <strong>{called}</strong>
        <p className={styles['quiet']}>
          {passkey.lastUsedOn
            ? t('passkeyDays', { made, used: formatDay(passkey.lastUsedOn, language) })
            : t('passkeyUnused', { made })}
        </p>
      </div>
      {rename.error && <ErrorNotice error={rename.error} />}
      {remove.error && <ErrorNotice error={remove.error} />}
      {renamed?.__typename === 'AccountRefused' && <AccountRefusal refusal={renamed} />}
      {removed?.__typename === 'AccountRefused' && <AccountRefusal refusal={removed} />}
      {asks && <ConfirmIdentity onConfirmed={end} />}
      <form className={styles['buttons']} onSubmit={submit} data-screen-only>
        <TextInput
          label={t('passkeyName')}
          aria-label={`${t('passkeyName')}: ${called}`}
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          aria-label={`${t('keepName')}: ${called}`}
          loading={rename.isPending}
          disabled={name.trim() === passkey.name}
        >
          {t('keepName')}
        </Button>
        <ConfirmAction
          main={false}
          action={t('removePasskey')}
          confirm={t('removePasskeyYes')}
          consequence={t('removePasskeyConfirm', { name: called })}
          onConfirm={end}
          pending={remove.isPending}
        />
      </form>
    </li>
  );
}
