import type { JSX } from 'react';
import { DateText } from '../components/date-text.js';
import { StatusBadge } from '../components/status-badge.js';
import type { ExchangeQuery } from '../generated/graphql.js';
import { formatNumber } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { exchangeText } from '../l10n/exchange.js';
import { CarryByFile } from './carry-by-file.js';
import styles from './exchange.module.css';
import { SendNow } from './send-now.js';
import { isLate, standingOf } from './standing.js';

type Peer = ExchangeQuery['peers'][number];

const BADGES = {
  active: { tone: 'info', icon: 'check' },
  fetches: { tone: 'info', icon: 'check' },
  failing: { tone: 'quiet', icon: 'clock' },
  suspended: { tone: 'attention', icon: 'clock' },
  turnedAway: { tone: 'attention', icon: 'alert' },
  stopped: { tone: 'attention', icon: 'alert' },
  left: { tone: 'quiet', icon: 'gap' },
} as const;
const ALWAYS = ['waiting', 'delivered', 'refused', 'parked', 'received'] as const;
const IF_ANY = ['receivedParked', 'receiptsOwed'] as const;

/** In numbers, each with what to do about it where there is something to do. */
function Counts({ peer }: { peer: Peer }): JSX.Element {
  const t = useText(exchangeText);
  const language = useLanguage();
  const shown = [...ALWAYS, ...IF_ANY.filter((name) => peer[name] > 0)];
  return (
    <>
      <dl className={styles['counts']}>
        {shown.map((name) => (
          <div key={name}>
            <dt>{t(`count.${name}`)}</dt>
            <dd>{formatNumber(peer[name], language)}</dd>
          </div>
        ))}
      </dl>
      {peer.refused > 0 && <p>{t('refusedNext', { name: peer.displayName })}</p>}
      {peer.parked > 0 && <p>{t('parkedNext', { name: peer.displayName })}</p>}
      {peer.receivedParked > 0 && <p>{t('receivedParkedNext')}</p>}
      {peer.lostMessages > 0 && <p>{t('lost', { count: peer.lostMessages })}</p>}
    </>
  );
}

/** How the exchange with one other node stands, in words, with what a person can do. */
export function PeerExchange({ peer, now, mayAct }: { peer: Peer; now: Date; mayAct: boolean }): JSX.Element {
  const t = useText(exchangeText);
  const { id, displayName: name, lastContactAt, nextAttemptAt, stateReason, collectProblem } = peer;
  const standing = standingOf(peer);
  const code = stateReason ?? collectProblem;
  const isTriedAgain = standing === 'failing' || standing === 'turnedAway' || standing === 'suspended';
  return (
    <li className={styles['peer']} aria-labelledby={`peer-${id}`}>
      <div className={styles['head']}>
        <h3 id={`peer-${id}`}>{name}</h3>
        <StatusBadge {...BADGES[standing]} word={t(`standing.${standing}`)} />
      </div>
      <p>{t(`next.${standing}`, { name })}</p>
      <p className={styles['quiet']}>
        {t('lastContact')}: {lastContactAt ? <DateText value={lastContactAt} as="ago" /> : t('never')}
      </p>
      {isTriedAgain && nextAttemptAt && (
        <p className={styles['quiet']}>
          {t('nextTry')}: <DateText value={nextAttemptAt} />
        </p>
      )}
      {peer.staleSince && standing !== 'left' && <p>{t('stale', { name })}</p>}
      {peer.waitingSince && isLate(peer, now) && (
        <p role="note" className={styles['late']}>
          {t('late')} <DateText value={peer.waitingSince} as="ago" />
        </p>
      )}
      <Counts peer={peer} />
      {code && standing !== 'suspended' && standing !== 'left' && (
        <p className={styles['quiet']}>
          {t('code')}: <code className="m-mono">{code}</code>
        </p>
      )}
      {mayAct && standing !== 'left' && (
        <>
          <SendNow peer={peer} />
          <CarryByFile id={id} name={name} />
        </>
      )}
    </li>
  );
}
