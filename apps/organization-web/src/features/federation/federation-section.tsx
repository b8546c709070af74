import {
  Actions,
  DateText,
  EmptyState,
  ErrorNotice,
  FingerprintWords,
  Loading,
  NeedsMandate,
  Notice,
  Section,
  StatusBadge,
  useApi,
  useCan,
  useCommand,
  useText,
} from '#web-ui';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { FederationDocument, type FederationQuery, RetryPeerDocument } from '../../generated/graphql.js';
import styles from './federation.module.css';
import { JoinForm } from './join-form.js';
import { federationText } from './l10n.js';

type Enrolment = NonNullable<FederationQuery['enrolment']>;
type Peer = FederationQuery['peers'][number];

const BADGES = {
  REQUESTED: { tone: 'info', icon: 'clock' },
  APPROVED: { tone: 'info', icon: 'check' },
  REFUSED: { tone: 'attention', icon: 'alert' },
  EXPIRED: { tone: 'attention', icon: 'clock' },
} as const;

/** The request to join, with the words to compare while it waits. */
function Request({ enrolment }: { enrolment: Enrolment }): JSX.Element {
  const t = useText(federationText);
  if (enrolment.state === 'REFUSED') return <Notice title={t('state.REFUSED')}>{t('refused')}</Notice>;
  if (enrolment.state === 'EXPIRED') return <Notice title={t('state.EXPIRED')}>{t('expired')}</Notice>;
  return (
    <div className={styles['stack']}>
      <h3>{t('wordsTitle')}</h3>
      <FingerprintWords words={enrolment.words} label={t('wordsOf', { hub: enrolment.hubUrl })} />
      <p className={styles['how']}>{t('wordsHow')}</p>
      {enrolment.state === 'REQUESTED' && <output>{t('wordsAfter')}</output>}
    </div>
  );
}

function PeerState({ peer }: { peer: Peer }): JSX.Element {
  const t = useText(federationText);
  const can = useCan();
  const retry = useCommand(RetryPeerDocument, [FederationDocument]);
  const open = peer.undelivered + peer.parked > 0;
  return (
    <div className={styles['peer']}>
      <strong>{peer.displayName}</strong>
      <div className={styles['quiet']}>
        {t('lastContact')}: {peer.lastContactAt ? <DateText value={peer.lastContactAt} as="ago" /> : t('never')}
      </div>
      <output>
        {peer.parked > 0 && <StatusBadge tone="attention" icon="alert" word={t('parked', { count: peer.parked })} />}
        {peer.undelivered > 0 && (
          <StatusBadge tone="quiet" icon="clock" word={t('undelivered', { count: peer.undelivered })} />
        )}
        {!open && <StatusBadge tone="info" icon="check" word={t('delivered')} />}
      </output>
      {retry.error && <ErrorNotice error={retry.error} />}
      {open && can('exchange:manage') && (
        <Actions>
          <Button onClick={() => retry.mutate({ id: peer.id })} loading={retry.isPending}>
            {t('retry')}
          </Button>
        </Actions>
      )}
    </div>
  );
}

export function FederationSection(): JSX.Element {
  const t = useText(federationText);
  const can = useCan();
  const answer = useApi(
    FederationDocument,
    {},
    {
      pollMs: (data) =>
        data?.enrolment?.state === 'REQUESTED' || data?.peers.some((peer) => peer.undelivered > 0) ? 3000 : 30_000,
    },
  );
  const state = answer.data?.data;
  const enrolment = state?.enrolment ?? null;
  const joined = (state?.peers.length ?? 0) > 0;
  const mayAsk = !joined && enrolment?.state !== 'REQUESTED' && enrolment?.state !== 'APPROVED';
  return (
    <Section
      id="federation"
      title={t('title')}
      lead={t('lead')}
      aside={enrolment && <StatusBadge {...BADGES[enrolment.state]} word={t(`state.${enrolment.state}`)} />}
    >
      {answer.error && !state && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!state && !answer.error && <Loading lines={3} />}
      <div className={styles['stack']}>
        {state?.peers.map((peer) => (
          <PeerState key={peer.id} peer={peer} />
        ))}
        {enrolment && !joined && <Request enrolment={enrolment} />}
        {state && mayAsk && !enrolment && <EmptyState title={t('noneTitle')} next={t('noneNext')} />}
      </div>
      {state && mayAsk && (can('exchange:manage') ? <JoinForm /> : <NeedsMandate permission="exchange:manage" />)}
    </Section>
  );
}
