import { Button } from '@mantine/core';
import { type JSX, lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import { RequestError } from '../api/request-error.js';
import { useText } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import styles from './components.module.css';
import { Icon } from './icons.js';
import type { RefusalWordsProps } from './refusal-words.js';

/** Where the texts do not arrive (offline, or the server has newer ones) the server's own words stand. */
const RefusalWords = lazy(async (): Promise<{ default: (props: RefusalWordsProps) => ReactNode }> => {
  try {
    return { default: (await import('./refusal-words.js')).RefusalWords };
  } catch {
    return { default: ({ message }) => message };
  }
});

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** `attention` is announced at once. */
  readonly tone?: 'attention' | 'info';
}

/** What happened, and what to do about it. */
export const Notice = ({ title, children, tone = 'attention' }: NoticeProps): JSX.Element => (
  <div
    role={tone === 'attention' ? 'alert' : 'status'}
    className={`${styles['notice']} ${tone === 'info' ? (styles['noticeInfo'] ?? '') : ''}`}
  >
    <Icon name={tone === 'attention' ? 'alert' : 'check'} />
    <div className={styles['noticeBody']}>
      <div className={styles['noticeTitle']}>{title}</div>
      {children}
    </div>
  </div>
);

/** A refusal by the rules or by the effect of a decision, in the reader's language where we know its code, else in the server's words. */
export function RefusalNotice({
  refusal,
  title,
}: {
  refusal: { code: string; effectCode?: string | null; message: string };
  title?: string;
}): JSX.Element {
  const t = useText(shellText);
  return (
    <Notice title={title ?? t('refusedTitle')}>
      <Suspense>
        <RefusalWords code={refusal.effectCode ?? refusal.code} message={refusal.message} />
      </Suspense>
    </Notice>
  );
}

/** A request that failed: which of the few kinds, the remedy, and a button to try again. */
export function ErrorNotice({ error, onRetry }: { error: Error; onRetry?: () => unknown }): JSX.Element {
  const t = useText(shellText);
  const kind = error instanceof RequestError ? error.kind : 'server';
  if (error instanceof RequestError && error.code === 'SECOND_FACTOR_NEEDED')
    return (
      <Notice title={t('secondFactorTitle')}>
        <p>{t('secondFactorRemedy')}</p>
        <Link href="/settings">{t('toSettings')}</Link>
      </Notice>
    );
  return (
    <Notice title={t(`${kind}Title`)}>
      <p>{t(`${kind}Remedy`, { detail: error.message })}</p>
      {onRetry && kind !== 'forbidden' && <Button onClick={() => void onRetry()}>{t('tryAgain')}</Button>}
    </Notice>
  );
}
