import {
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
  useLanguage,
  useText,
} from '#web-ui';
import type { JSX } from 'react';
import { FederationDocument, type FederationQuery } from '../../generated/graphql.js';
import styles from './federation.module.css';
import { JoinForm } from './join-form.js';
import { federationText } from './l10n.js';
import { PeerState } from './peer-state.js';

type Enrolment = NonNullable<FederationQuery['enrolment']>;

const BADGES = {
  REQUESTED: { tone: 'info', icon: 'clock' },
  APPROVED: { tone: 'info', icon: 'check' },
  REFUSED: { tone: 'attention', icon: 'alert' },
  EXPIRED: { tone: 'attention', icon: 'clock' },
} as const;
const WAITING_MS = 3_000;
const QUIET_MS = 15_000;

/** The request to join, with the words to compare while it waits. */
function Request({ enrolment }: { enrolment: Enrolment }): JSX.Element {
  const t = useText(federationText);
  if (enrolment.state === 'REFUSED') return <Notice title={t('state.REFUSED')}>{t('refused')}</Notice>;
  if (enrolment.state === 'EXPIRED') return <Notice title={t('state.EXPIRED')}>{t('expired')}</Notice>;
  return (
    <div className={styles['stack']}>
      <h2>{t('wordsTitle')}</h2>
      <FingerprintWords words={enrolment.words} label={t('wordsOf', { hub: enrolment.hubName })} />
      <p className={styles['how']}>{t('wordsHow')}</p>
      {enrolment.state === 'REQUESTED' && <output>{t('wordsAfter')}</output>}
    </div>
  );
}

export function FederationPage(): JSX.Element {
  const t = useText(federationText);
  const can = useCan();
  const language = useLanguage();
  const reads = can('exchange:read');
  const answer = useApi(
    FederationDocument,
    { language },
    {
      enabled: reads,
      keepPrevious: true,
      pollMs: (data) => (data?.enrolment?.state === 'REQUESTED' ? WAITING_MS : QUIET_MS),
    },
  );
  const state = answer.data?.data;
  const enrolment = state?.enrolment ?? null;
  const joined = (state?.peers.length ?? 0) > 0;
  const mayAsk = !joined && enrolment?.state !== 'REQUESTED' && enrolment?.state !== 'APPROVED';
  const badge = enrolment && <StatusBadge {...BADGES[enrolment.state]} word={t(`state.${enrolment.state}`)} />;
  return (
    <Section isPage id="federation" title={t('title')} lead={t('lead')} aside={badge}>
      {!reads && <NeedsMandate permission="exchange:read" />}
      {answer.error && !state && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {reads && !state && !answer.error && <Loading lines={3} />}
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
