import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { ErrorNotice } from '../components/notice.js';
import { ExchangeDocument, SendNowDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { exchangeText } from '../l10n/exchange.js';
import styles from './exchange.module.css';
import { type PeerFacts, sendOutcome } from './standing.js';

/** Sends what waits for a peer without its delay, asks it for its messages, and says what came of it. */
export function SendNow({ peer }: { peer: PeerFacts & { readonly id: string } }): JSX.Element {
  const t = useText(exchangeText);
  const [waited, setWaited] = useState(0);
  const command = useCommand(SendNowDocument, [ExchangeDocument]);
  const sendNow = (): void => {
    setWaited(peer.waiting);
    command.mutate({ id: peer.id });
  };
  return (
    <div className={styles['stack']} data-screen-only>
      <div>
        <Button onClick={sendNow} loading={command.isPending}>
          {t('sendNow')}
        </Button>
      </div>
      {command.error && <ErrorNotice error={command.error} />}
      <output>{command.isSuccess && t(`sent.${sendOutcome(waited, peer)}`, { name: peer.displayName })}</output>
    </div>
  );
}
