import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { ask } from '../api/graphql-client.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import styles from '../democracy/democracy.module.css';
import { downloadText } from '../format/download.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { CredentialVerdict, DelegateCredential } from './check-credential.js';
import { DelegateKeyDocument } from './generated/graphql.js';
import { delegatesText } from './l10n.js';

interface Checked {
  readonly credential: DelegateCredential;
  /** Who has the key, as this node knows them. */
  readonly name: string;
  readonly verdict: CredentialVerdict;
}

/** Read and checked here; the node only says which keys it has known. Null: no credential. */
async function check(text: string): Promise<Checked | null> {
  const { readCredential, checkCredential } = await import('./check-credential.js');
  const credential = readCredential(text);
  if (!credential) return null;
  const { knownKey } = (await ask(DelegateKeyDocument, { keyid: credential.keyid })).data;
  return { credential, name: knownKey?.displayName ?? credential.from, verdict: checkCredential(credential, knownKey) };
}

/** The signed message behind a seat; this browser checks it once it is opened. */
export function CredentialCheck({ text, title }: { text: string; title: string }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles['details']}
      onToggle={(event) => event.currentTarget.open && setOpen(true)}
      data-screen-only
    >
      <summary>{title}</summary>
      {isOpen && <Checking text={text} />}
    </details>
  );
}

function Checking({ text }: { text: string }): JSX.Element {
  const t = useText(delegatesText);
  const language = useLanguage();
  const {
    data: checked,
    error,
    refetch,
  } = useQuery({
    queryKey: ['DelegateCredential', text],
    queryFn: () => check(text),
    networkMode: 'always',
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (checked === undefined) return <Loading lines={3} />;
  if (checked === null) return <Notice title={t('check.none')}>{t('check.noneNext')}</Notice>;
  const { credential, name, verdict } = checked;
  const { beginsOn, endsOn, endedOn, createdAt, keyid, contentHash } = credential;
  const day = (value: string): string => formatDay(value, language);
  if (verdict !== 'holds') return <Notice title={t('check.doesNot')}>{t(`check.${verdict}`, { name })}</Notice>;
  return (
    <div className={styles['form']}>
      <Notice tone="info" title={t('check.holds')}>
        <p className={styles['hash']}>
          {t('check.what', { name, day: day(createdAt), key: keyid.split('#')[1] ?? '' })}{' '}
          {endedOn
            ? t('check.saysEnded', { day: day(endedOn) })
            : t('check.saysHeld', { begin: day(beginsOn), end: day(endsOn) })}
        </p>
        <p className={styles['hash']}>{t('check.hash', { hash: contentHash })}</p>
      </Notice>
      <div>
        <Button onClick={() => downloadText('delegate-credential.json', text, 'application/json')}>
          {t('check.save')}
        </Button>
      </div>
    </div>
  );
}
