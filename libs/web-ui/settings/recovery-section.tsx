import { Button, PasswordInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { Actions, Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { MakeRecoveryCodesDocument, MyAccountDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import { settingsText } from '../l10n/settings.js';
import { shellText } from '../l10n/shell.js';
import { useSession } from '../session/session-context.js';
import styles from './settings.module.css';
import { UsernameForManagers } from './username-for-managers.js';

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

/** Printed codes that let their owner back in without the password. */
export function RecoverySection(): JSX.Element {
  const t = useText(settingsText);
  const ts = useText(sessionText);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const account = useApi(MyAccountDocument, {}).data?.data.myAccount;
  const make = useCommand(MakeRecoveryCodesDocument, [MyAccountDocument]);
  const result = make.data?.makeRecoveryCodes;
  const left = account?.recoveryCodesLeft;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!password) return;
    make.mutate({ password }, { onSuccess: () => (setPassword(''), setTried(false)) });
  };

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
  return (
    <Section id="recovery" title={t('codes')} lead={t('codesLead')} aside={badge} screenOnly>
      <form className={styles['fields']} onSubmit={submit} noValidate aria-label={t('codes')}>
        {make.error && <ErrorNotice error={make.error} />}
        {result?.__typename === 'AccountRefused' && <RefusalNotice refusal={result} />}
        <UsernameForManagers login={account?.login ?? ''} />
        <PasswordInput
          label={t('codesPassword')}
          description={left ? t('codesReplace') : undefined}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && !password && ts('passwordMissing')}
        />
        <div>
          <Button type="submit" loading={make.isPending}>
            {t('makeCodes')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
