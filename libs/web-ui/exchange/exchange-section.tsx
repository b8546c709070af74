import { hasWords } from '#domain-kit';
import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, Section } from '../components/section.js';
import { ExchangeDocument, type ExchangeQuery } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { exchangeText } from '../l10n/exchange.js';
import { shellText } from '../l10n/shell.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';
import { BroughtFile } from './brought-file.js';
import styles from './exchange.module.css';
import { PeerExchange } from './peer-exchange.js';
import { ReceiptCheckSection } from './receipt-check-section.js';
import { attentionFirst, isOnItsWay } from './standing.js';

type Peer = ExchangeQuery['peers'][number];

const SHOWN = 20;
const GOING_MS = 2_000;
const QUIET_MS = 15_000;

/** First those that a person should look at; the rest by name, some at a time. */
function Peers({ peers, now }: { peers: readonly Peer[]; now: Date }): JSX.Element {
  const t = useText(exchangeText);
  const shellT = useText(shellText);
  const mayAct = useCan()('exchange:manage');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(SHOWN);
  const found = attentionFirst(
    peers.filter(({ displayName }) => hasWords(displayName, search)),
    now,
  );
  const shown = found.slice(0, most);
  return (
    <>
      {!mayAct && <NeedsMandate permission="exchange:manage" />}
      {peers.length > SHOWN && (
        <TextInput label={t('search')} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
      )}
      {found.length === 0 && <EmptyState title={t('noneFound')} next={t('noneFoundNext')} />}
      <ul className={styles['peers']} aria-label={t('title')}>
        {shown.map((peer) => (
          <PeerExchange key={peer.id} peer={peer} now={now} mayAct={mayAct} />
        ))}
      </ul>
      {found.length > SHOWN && (
        <output className={styles['quiet']}>{shellT('shownOf', { shown: shown.length, total: found.length })}</output>
      )}
      {found.length > shown.length && (
        <div data-screen-only>
          <Button onClick={() => setMost(most + SHOWN)}>{shellT('showMore')}</Button>
        </div>
      )}
    </>
  );
}

/** How messages go to and come from everybody that this node knows, and how to carry them by hand. */
export function ExchangeSection(): JSX.Element {
  const t = useText(exchangeText);
  const can = useCan();
  const reads = can('exchange:read');
  const answer = useApi(
    ExchangeDocument,
    {},
    {
      ...{ enabled: reads, keepPrevious: true },
      pollMs: (data) => (data?.peers.some((peer) => isOnItsWay(peer, new Date())) ? GOING_MS : QUIET_MS),
    },
  );
  const peers = answer.data?.data.peers;
  return (
    <>
      <Section id="messages" title={t('title')} lead={t('lead')}>
        {!reads && <NeedsMandate permission="exchange:read" />}
        {answer.error && !peers && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
        {reads && !peers && !answer.error && <Loading lines={4} />}
        {peers?.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
        {peers && peers.length > 0 && <Peers peers={peers} now={new Date(answer.dataUpdatedAt)} />}
      </Section>
      {peers && peers.length > 0 && can('exchange:manage') && <BroughtFile peers={peers} />}
      {peers && peers.length > 0 && <ReceiptCheckSection />}
    </>
  );
}
