import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { DateText } from '../components/date-text.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { useWaitingDecisions } from '../decisions/waiting-decisions.js';
import { OwnKeysDocument, type OwnKeysQuery, PeerKeysDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { keysText } from '../l10n/keys.js';
import { Decide, Waiting } from './decide.js';
import styles from './keys.module.css';

type OwnKey = OwnKeysQuery['ownKeys'][number];

const QUIET_MS = 15_000;

function FormerKeys({ keys }: { keys: readonly OwnKey[] }): JSX.Element {
  const t = useText(keysText);
  return (
    <details className={styles['fold']}>
      <summary>{t('former', { count: keys.length })}</summary>
      <ul className={styles['list']}>
        {keys.map(({ thumbprint, retiredAt }) => (
          <li key={thumbprint}>
            <code className="m-mono">{thumbprint}</code>{' '}
            <span className={styles['quiet']}>
              {t('until')} {retiredAt && <DateText value={retiredAt} />}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The key that this node signs with, and the two decisions about it: a new one, or the end of all after a theft. */
export function OwnKeySection(): JSX.Element {
  const t = useText(keysText);
  const answer = useApi(OwnKeysDocument, {}, { pollMs: () => QUIET_MS });
  const keys = answer.data?.data.ownKeys;
  const [current, ...former] = keys ?? [];
  const waiting = useWaitingDecisions().filter(({ effectKind }) =>
    ['key.rotate', 'key.revoke'].includes(effectKind ?? ''),
  );
  const isOpen = (kind: string): boolean => waiting.some(({ effectKind }) => effectKind === kind);
  return (
    <Section id="own-key" title={t('ownTitle')} lead={t('ownLead')}>
      {answer.error && !keys && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!keys && !answer.error && <Loading lines={3} />}
      {current && (
        <div className={styles['stack']}>
          <p>
            {t('fingerprint')}: <code className="m-mono">{current.thumbprint}</code>
          </p>
          <p className={styles['quiet']}>
            {t('since')} <DateText value={current.validFrom} />
          </p>
          {former.length > 0 && <FormerKeys keys={former} />}
          <Waiting decisions={waiting} refreshes={[OwnKeysDocument, PeerKeysDocument]} />
          {!isOpen('key.rotate') && (
            <Decide
              {...{ action: t('renew'), consequence: t('renewConfirm'), confirm: t('renewYes') }}
              decision={{ text: t('renewText'), effectKind: 'key.rotate', payload: {} }}
            />
          )}
          {!isOpen('key.revoke') && (
            <Decide
              {...{ action: t('stolen'), consequence: t('stolenConfirm'), confirm: t('stolenYes') }}
              decision={{ text: t('stolenText'), effectKind: 'key.revoke', payload: {} }}
            />
          )}
        </div>
      )}
    </Section>
  );
}
