import { useQueryClient } from '@tanstack/react-query';
import { type JSX, useSyncExternalStore } from 'react';
import { RequestError } from '../api/request-error.js';
import { useText } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import styles from './app-shell.module.css';

/** Lies over the page while the latest answer of any question on it was "not reached"; moves nothing. */
export function OfflineStrip(): JSX.Element {
  const t = useText(shellText);
  const cache = useQueryClient().getQueryCache();
  const offline = useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () =>
      cache
        .getAll()
        .some(({ state: { error, fetchFailureReason } }) =>
          [error, fetchFailureReason].some((cause) => cause instanceof RequestError && cause.kind === 'network'),
        ),
  );
  return <output>{offline && <span className={styles['offline']}>{t('offline')}</span>}</output>;
}
