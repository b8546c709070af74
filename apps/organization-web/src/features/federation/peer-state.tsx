import { Actions, DateText, ErrorNotice, StatusBadge, useCan, useCommand, useText } from '#web-ui';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { FederationDocument, type FederationQuery, SendNowDocument } from '../../generated/graphql.js';
import styles from './federation.module.css';
import { federationText } from './l10n.js';

type Peer = FederationQuery['peers'][number];

const BADGES = {
  active: { tone: 'info', icon: 'check' },
  failing: { tone: 'quiet', icon: 'clock' },
  probing: { tone: 'attention', icon: 'clock' },
  stopped: { tone: 'attention', icon: 'alert' },
  left: { tone: 'quiet', icon: 'gap' },
} as const;

function standing({ state, failedAttempts }: Peer): keyof typeof BADGES {
  if (state === 'probing' || state === 'stopped' || state === 'left') return state;
  return failedAttempts > 0 ? 'failing' : 'active';
}

/** How the exchange with one other node stands, and the one thing a person can do about it. */
export function PeerState({ peer }: { peer: Peer }): JSX.Element {
  const t = useText(federationText);
  const can = useCan();
  const retry = useCommand(SendNowDocument, [FederationDocument]);
  const state = standing(peer);
  const mayRetry = (state !== 'active' || peer.waiting > 0) && state !== 'left' && can('exchange:manage');
  return (
    <div className={styles['peer']}>
      <strong>{peer.displayName}</strong>
      <div className={styles['quiet']}>
        {t('lastContact')}: {peer.lastContactAt ? <DateText value={peer.lastContactAt} as="ago" /> : t('never')}
      </div>
      <output>
        <StatusBadge {...BADGES[state]} word={t(`peer.${state}`)} />
      </output>
      {peer.stateReason && <p>{peer.stateReason}</p>}
      {mayRetry && peer.nextAttemptAt && (
        <div className={styles['quiet']}>
          {t('nextTry')}: <DateText value={peer.nextAttemptAt} />
        </div>
      )}
      {peer.waiting > 0 && <p>{t('waiting', { count: peer.waiting })}</p>}
      {peer.staleSince && <p>{t('stale')}</p>}
      {peer.lostMessages > 0 && <p>{t('lost', { count: peer.lostMessages })}</p>}
      {retry.error && <ErrorNotice error={retry.error} />}
      {mayRetry && (
        <Actions>
          <Button onClick={() => retry.mutate({ id: peer.id })} loading={retry.isPending}>
            {t(state === 'active' ? 'sendNow' : 'retry')}
          </Button>
        </Actions>
      )}
    </div>
  );
}
