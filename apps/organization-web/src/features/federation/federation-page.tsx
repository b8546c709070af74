import {
  EmptyState,
  ErrorNotice,
  FingerprintWords,
  formatDay,
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
import { ExchangeSection } from '#web-ui/exchange';
import { OwnKeySection, PeerKeysSection, SuspensionSection } from '#web-ui/keys';
import type { JSX } from 'react';
import { FederationDocument, type FederationQuery } from '../../generated/graphql.js';
import styles from './federation.module.css';
import { JoinForm } from './join-form.js';
import { LeaveSection } from './leave-section.js';
import { federationText } from './l10n.js';

type Peer = FederationQuery['peers'][number];
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

/** What is settled with one committee: the words of both keys, and whether the exchange is suspended. */
const Trust = ({ peer: { id, displayName: name, leftOn } }: { peer: Peer }): JSX.Element => (
  <>
    <PeerKeysSection id={id} name={name} />
    <SuspensionSection id={id} name={name} isOver={leftOn !== null} />
  </>
);

/** The exchange has ended, by our leaving or with the keys of one side, and how to come back. */
function Ended({ peer }: { peer: Peer }): JSX.Element {
  const t = useText(federationText);
  const language = useLanguage();
  const day = formatDay(peer.leftOn ?? '', language);
  return (
    <Notice tone="info" title={t('leftTitle')}>
      {t('left', { name: peer.displayName, day })}
    </Notice>
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
  const peers = state?.peers ?? [];
  const joined = peers.some(({ leftOn }) => leftOn === null);
  const ended = joined ? undefined : peers[0];
  const mayAsk =
    !joined && enrolment?.state !== 'REQUESTED' && (enrolment?.state !== 'APPROVED' || ended !== undefined);
  const badge = enrolment && <StatusBadge {...BADGES[enrolment.state]} word={t(`state.${enrolment.state}`)} />;
  return (
    <div className={styles['stack']}>
      <Section isPage id="federation" title={t('title')} lead={t('lead')} aside={badge}>
        {!reads && <NeedsMandate permission="exchange:read" />}
        {answer.error && !state && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
        {reads && !state && !answer.error && <Loading lines={3} />}
        <div className={styles['stack']}>
          {ended && enrolment?.state !== 'REQUESTED' && <Ended peer={ended} />}
          {enrolment && !joined && !(ended && enrolment.state === 'APPROVED') && <Request enrolment={enrolment} />}
          {state && mayAsk && !enrolment && !ended && <EmptyState title={t('noneTitle')} next={t('noneNext')} />}
        </div>
        {state && mayAsk && (can('exchange:manage') ? <JoinForm /> : <NeedsMandate permission="exchange:manage" />)}
      </Section>
      {peers.length > 0 && <ExchangeSection />}
      {peers.map((peer) => (
        <Trust key={peer.id} peer={peer} />
      ))}
      <OwnKeySection />
      {joined && <LeaveSection />}
    </div>
  );
}
