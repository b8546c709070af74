import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { usePages } from '../api/use-pages.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { useWaitingDecisions } from '../decisions/waiting-decisions.js';
import { formatDay } from '../format/format.js';
import { SuspensionsDocument, type SuspensionsQuery } from '../generated/graphql.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { keysText } from '../l10n/keys.js';
import { Decide, Waiting } from './decide.js';
import styles from './keys.module.css';
import { SuspendForm } from './suspend-form.js';
import { isAbout } from './suspension-decision.js';

type Suspension = SuspensionsQuery['suspensions']['items'][number];

const PAGE = 20;
const QUIET_MS = 15_000;

interface Peer {
  readonly id: string;
  readonly name: string;
}

function useWords({ name }: Peer): (one: Suspension) => string {
  const language = useLanguage();
  const t = useTextOfCode(keysText);
  return ({ byUs, state, beginsAt, endsOn, endedAt }) => {
    const day = formatDay(endsOn, language);
    const who = byUs ? 'byUs' : 'byThem';
    const how = endedAt === null ? state : 'endedEarly';
    const facts = { name, day, begin: formatDay(beginsAt, language), end: endedAt ? formatDay(endedAt, language) : '' };
    return t(`${who}.${how}`, day, facts);
  };
}

/** What has been suspended, by whom and until when; ours can be ended early. */
function OpenSuspension({ one, peer, mayEnd }: { one: Suspension; peer: Peer; mayEnd: boolean }): JSX.Element {
  const t = useText(keysText);
  const wordsOf = useWords(peer);
  return (
    <div className={styles['stack']}>
      <output>
        <StatusBadge tone="attention" icon="clock" word={t(one.state === 'announced' ? 'announced' : 'inForce')} />
      </output>
      <p>{wordsOf(one)}</p>
      <p className={styles['quiet']}>{t('stops')}</p>
      <p className={styles['quiet']}>{t('goesOn')}</p>
      {mayEnd && (
        <Decide
          action={t('endNow')}
          consequence={t('endConfirm', { name: peer.name })}
          confirm={t('endYes')}
          decision={{
            text: t('endText', { name: peer.name }),
            effectKind: 'suspension.end',
            payload: { suspension: one.id },
          }}
        />
      )}
    </div>
  );
}

/** The suspension of the exchange with one peer: state, what waits for a second, a new one, and those that are over. */
export function SuspensionSection({ id, name, isOver }: Peer & { isOver: boolean }): JSX.Element {
  const t = useText(keysText);
  const peer = { id, name };
  const wordsOf = useWords(peer);
  const pages = usePages(SuspensionsDocument, ({ suspensions }) => suspensions, {
    ...{ first: PAGE, pollMs: QUIET_MS, variables: { nodeId: id } },
  });
  const open = pages.items.filter(({ state }) => state !== 'ended');
  const past = pages.items.filter(({ state }) => state === 'ended');
  const ours = open.find(({ byUs }) => byUs);
  const waiting = useWaitingDecisions().filter((decision) => isAbout(decision, id, ours?.id));
  const isFree = waiting.length === 0 && !isOver;
  return (
    <Section id={`suspension-${id}`} title={t('suspensionTitle', { name })}>
      {pages.error && !pages.isReady && <ErrorNotice error={pages.error} onRetry={pages.refetch} />}
      {!pages.isReady && !pages.error && <Loading lines={3} />}
      {pages.isReady && (
        <div className={styles['stack']}>
          {open.length === 0 && <p>{t(isOver ? 'exchangeOver' : 'notSuspended', { name })}</p>}
          {open.map((one) => (
            <OpenSuspension key={one.id} one={one} peer={peer} mayEnd={one.byUs && isFree} />
          ))}
          <Waiting decisions={waiting} refreshes={[SuspensionsDocument, 'query Organization']} />
          {!ours && isFree && (
            <details className={styles['fold']} data-screen-only>
              <summary>{t('suspendOpen', { name })}</summary>
              <SuspendForm id={id} name={name} />
            </details>
          )}
          {past.length > 0 && (
            <details className={styles['fold']}>
              <summary>{t('past', { count: past.length })}</summary>
              <ul className={styles['list']}>
                {past.map((one) => (
                  <li key={one.id}>{wordsOf(one)}</li>
                ))}
              </ul>
              {pages.hasMore && (
                <Button onClick={() => void pages.more()} loading={pages.isFetchingMore}>
                  {t('more')}
                </Button>
              )}
            </details>
          )}
        </div>
      )}
    </Section>
  );
}
