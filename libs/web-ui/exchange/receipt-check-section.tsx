import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useRef, useState } from 'react';
import { ask } from '../api/graphql-client.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { formatInstant } from '../format/format.js';
import { KnownKeyDocument, type KnownKeyQuery } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { receiptCheckText } from '../l10n/receipt-check.js';
import type { ReceiptVerdict, SavedReceipt } from './check-receipt.js';
import styles from './exchange.module.css';

interface Checked {
  readonly receipt: SavedReceipt;
  readonly key: KnownKeyQuery['knownKey'];
  readonly verdict: ReceiptVerdict;
}

/** The receipt is read and its signature checked here; the node only says which keys it has known. Null: no receipt. */
async function check(text: string): Promise<Checked | null> {
  const { readReceipt, checkReceipt } = await import('./check-receipt.js');
  const receipt = readReceipt(text);
  if (!receipt) return null;
  const { data } = await ask(KnownKeyDocument, { keyid: receipt.keyid });
  return { receipt, key: data.knownKey, verdict: checkReceipt(receipt, data.knownKey) };
}

/** A receipt that somebody saved, pasted or opened as a file, and in one sentence what was checked. */
export function ReceiptCheckSection(): JSX.Element {
  const t = useText(receiptCheckText);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const checking = useMutation({ mutationFn: check });
  const open = async (file: File): Promise<void> => {
    const content = await file.text();
    setText(content);
    checking.mutate(content);
  };
  return (
    <Section id="check-receipt" title={t('title')} lead={t('lead')} screenOnly>
      <div className={styles['stack']}>
        <Textarea
          label={t('paste')}
          description={t('pasteHelp')}
          value={text}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={10_000}
          onChange={(event) => {
            setText(event.currentTarget.value);
            checking.reset(); // a verdict is about the text that was checked
          }}
        />
        <input
          ref={input}
          type="file"
          aria-label={t('open')}
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
        <div className={styles['row']}>
          <Button onClick={() => checking.mutate(text)} loading={checking.isPending} disabled={text.trim() === ''}>
            {t('check')}
          </Button>
          <Button onClick={() => input.current?.click()}>{t('open')}</Button>
        </div>
        {checking.error && <ErrorNotice error={checking.error} />}
        <div aria-live="polite">
          {checking.data === null && <Notice title={t('none')}>{t('noneNext')}</Notice>}
          {checking.data && <Verdict checked={checking.data} />}
        </div>
      </div>
    </Section>
  );
}

function Verdict({ checked: { receipt, key, verdict } }: { checked: Checked }): JSX.Element {
  const t = useText(receiptCheckText);
  const language = useLanguage();
  const { id, from, to, outcome, reason, receivedAt, keyid, contentHash } = receipt;
  const name = key?.displayName ?? to;
  const ended = key?.validUntil ? formatInstant(key.validUntil, language) : '';
  if (verdict !== 'holds') {
    return <Notice title={t('doesNot')}>{t(verdict, { name, node: to, day: ended })}</Notice>;
  }
  const said = outcome === 'accepted' ? t('accepted') : t('refused', { reason: reason ?? '' });
  const facts = { name, id, from, outcome: said, key: keyid.split('#')[1] ?? '' };
  return (
    <Notice tone="info" title={t('holds')}>
      <p className={styles['checked']}>{t('holdsWhat', { ...facts, day: formatInstant(receivedAt, language) })}</p>
      {ended && <p>{t('ended', { day: ended })}</p>}
      <p className={styles['checked']}>{t('hash', { hash: contentHash })}</p>
    </Notice>
  );
}
