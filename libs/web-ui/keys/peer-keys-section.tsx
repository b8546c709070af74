import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { DateText } from '../components/date-text.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { FingerprintWords } from '../components/words.js';
import { formatDay } from '../format/format.js';
import { PeerKeysDocument, type PeerKeysQuery } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { keysText } from '../l10n/keys.js';
import styles from './keys.module.css';
import { RevokePeer } from './revoke-peer.js';

type Facts = NonNullable<PeerKeysQuery['peerKeys']>;

const WAITING_MS = 3_000;
const QUIET_MS = 15_000;

function Compared({ facts }: { facts: Facts }): JSX.Element {
  const t = useText(keysText);
  const language = useLanguage();
  const { displayName: name, words, validFrom, knowsOurKey, leftOn, lostRanges } = facts;
  return (
    <div className={styles['stack']}>
      {leftOn && <p>{t('ended', { name, day: formatDay(leftOn, language) })}</p>}
      {words && !leftOn && (
        <>
          <FingerprintWords words={words} label={t('wordsOf', { name })} />
          <p>{t('wordsHow', { name })}</p>
          {!knowsOurKey && <output>{t('notTold', { name })}</output>}
        </>
      )}
      {!words && !leftOn && <p>{t('noKey', { name })}</p>}
      {validFrom && (
        <p className={styles['quiet']}>
          {t('theirSince', { name })} <DateText value={validFrom} />
        </p>
      )}
      {lostRanges.length > 0 && (
        <>
          <h3>{t('lostTitle')}</h3>
          <ul className={styles['list']}>
            {lostRanges.map(({ epoch, first, last, closedOn }) => (
              <li key={`${epoch}.${first}`}>{t('lost', { first, last, epoch, day: formatDay(closedOn, language) })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The words of both keys, for comparing by voice, and what of the other side is lost for good. */
export function PeerKeysSection({ id, name }: { id: string; name: string }): JSX.Element {
  const t = useText(keysText);
  const language = useLanguage();
  const answer = useApi(
    PeerKeysDocument,
    { id, language },
    { keepPrevious: true, pollMs: (data) => (data?.peerKeys?.knowsOurKey === false ? WAITING_MS : QUIET_MS) },
  );
  const facts = answer.data?.data.peerKeys;
  return (
    <Section id={`keys-${id}`} title={t('peerTitle', { name })}>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={4} />}
      {answer.data && !facts && <p>{t('noKey', { name })}</p>}
      {facts && <Compared facts={facts} />}
      {facts && !facts.leftOn && <RevokePeer id={id} name={name} />}
    </Section>
  );
}
