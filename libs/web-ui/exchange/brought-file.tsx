import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useRef } from 'react';
import { useRefresh } from '../api/use-api.js';
import { ErrorNotice, Notice, RefusalNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { exchangeText } from '../l10n/exchange.js';
import { isRefusal, type ReadFile, readFile } from './carried-files.js';
import styles from './exchange.module.css';
import { SaveFile } from './save-file.js';

interface Named {
  readonly id: string;
  readonly displayName: string;
}

/** What a file brought, and the receipts to give back to whoever sent it. */
function Brought({ read, peers }: { read: ReadFile; peers: readonly Named[] }): JSX.Element {
  const t = useText(exchangeText);
  const senders = peers.filter(({ id }) => read.senders.includes(id));
  return (
    <>
      <Notice tone="info" title={t('taken')}>
        <ul className={styles['list']}>
          {read.messages > 0 && <li>{t('takenMessages', { count: read.messages })}</li>}
          {read.receipts > 0 && <li>{t('takenReceipts', { count: read.receipts })}</li>}
          {read.messages + read.receipts === 0 && <li>{t('takenNothing')}</li>}
        </ul>
      </Notice>
      {senders.map(({ id, displayName: name }) => (
        <div key={id} className={styles['stack']}>
          <p>{t('giveBack', { name })}</p>
          <SaveFile id={id} label={t('saveReceipts', { name })} />
        </div>
      ))}
    </>
  );
}

/** Takes in a file that somebody brought. */
export function BroughtFile({ peers }: { peers: readonly Named[] }): JSX.Element {
  const t = useText(exchangeText);
  const refresh = useRefresh();
  const input = useRef<HTMLInputElement>(null);
  const read = useMutation({ mutationFn: (file: File) => readFile(file), onSuccess: () => refresh() });
  const result = read.data;
  return (
    <Section id="brought-file" title={t('brought')} lead={t('broughtLead')} screenOnly>
      <div className={styles['stack']}>
        <input
          ref={input}
          type="file"
          aria-label={t('choose')}
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file may be chosen again after a failure.
            event.currentTarget.value = '';
            if (file) read.mutate(file);
          }}
        />
        <div>
          <Button onClick={() => input.current?.click()} loading={read.isPending}>
            {t('choose')}
          </Button>
        </div>
        {read.error && <ErrorNotice error={read.error} />}
        {result && isRefusal(result) && <RefusalNotice title={t('notTaken')} refusal={result.refused} />}
        {result && !isRefusal(result) && <Brought key={read.submittedAt} read={result} peers={peers} />}
      </div>
    </Section>
  );
}
