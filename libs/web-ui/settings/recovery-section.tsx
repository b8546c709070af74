import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { ErrorNotice } from '../components/notice.js';
import { Actions, Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { MakeRecoveryCodesDocument, MyAccountDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { settingsText } from '../l10n/settings.js';
import { shellText } from '../l10n/shell.js';
import { useSession } from '../session/session-context.js';
import { AccountRefusal } from './account-refusal.js';
import { ConfirmIdentity } from './confirm-identity.js';
import styles from './settings.module.css';

const FEW = 3;

/** The one time that the codes are shown: a sheet to print, or to write down. */
function Sheet({ codes, login, onDone }: { codes: readonly string[]; login: string; onDone: () => void }): JSX.Element {
  const t = useText(settingsText);
  const ts = useText(shellText);
  const language = useLanguage();
  const { node } = useSession();
  const [madeOn] = useState(() => new Date().toISOString());
  const day = formatDay(madeOn, language);
  return (
    <div>
      <p>{t('sheetLead')}</p>
      <p>
        <strong>{node.displayName}</strong> · {t('sheetOf', { login, day })}
      </p>
      <ol className={styles['codes']} aria-label={t('codes')}>
        {codes.map((code) => (
          <li key={code} className="m-mono">
            {code}
          </li>
        ))}
      </ol>
      <Actions>
        <Button onClick={() => print()}>{ts('print')}</Button>
        <Button onClick={onDone}>{t('kept')}</Button>
      </Actions>
    </div>
  );
}

/** Printed codes that let their owner back in without the password, or stand in for a lost second factor. */
export function RecoverySection(): JSX.Element {
  const t = useText(settingsText);
  const account = useApi(MyAccountDocument, {}).data?.data.myAccount;
  const make = useCommand(MakeRecoveryCodesDocument, [MyAccountDocument]);
  const result = make.data?.makeRecoveryCodes;
  const left = account?.recoveryCodesLeft;
  const few = left !== undefined && left <= FEW;
  const badge = left !== undefined && (
    <StatusBadge tone={few ? 'attention' : 'info'} icon={few ? 'alert' : 'check'} word={t('left', { count: left })} />
  );
  if (result?.__typename === 'RecoveryCodesMade' && account)
    return (
      <Section id="recovery" title={t('codes')} aside={<span data-screen-only>{badge}</span>}>
        <Sheet codes={result.codes} login={account.login} onDone={make.reset} />
      </Section>
    );
  const asks = result?.__typename === 'AccountRefused' && result.code === 'CONFIRM_NEEDED';
  return (
    <Section id="recovery" title={t('codes')} lead={t('codesLead')} aside={badge} screenOnly>
      <div className={styles['fields']}>
        {make.error && <ErrorNotice error={make.error} />}
        {result?.__typename === 'AccountRefused' && <AccountRefusal refusal={result} />}
        {left ? <p className={styles['quiet']}>{t('codesReplace')}</p> : null}
        {asks ? (
          <ConfirmIdentity onConfirmed={() => make.mutate({})} />
        ) : (
          <div>
            <Button loading={make.isPending} onClick={() => make.mutate({})}>
              {t('makeCodes')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
