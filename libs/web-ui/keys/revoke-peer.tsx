import type { JSX } from 'react';
import { type DecisionItem, useWaitingDecisions } from '../decisions/waiting-decisions.js';
import { PeerKeysDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { keyEndText } from '../l10n/key-end.js';
import { useSession } from '../session/session-context.js';
import { Decide, Waiting } from './decide.js';
import styles from './keys.module.css';

const isAbout = ({ effectKind, effectPayload }: DecisionItem, id: string): boolean =>
  effectKind === 'peer.revoke' && (JSON.parse(effectPayload ?? '{}') as { node?: string }).node === id;

/** Ends the keys of a peer whose key was stolen, told by other means than a message: a decision of two. */
export function RevokePeer({ id, name }: { id: string; name: string }): JSX.Element {
  const t = useText(keyEndText);
  const { node } = useSession();
  const waiting = useWaitingDecisions().filter((decision) => isAbout(decision, id));
  const isHub = node.kind === 'organizing-committee';
  if (waiting.length > 0)
    return <Waiting decisions={waiting} refreshes={[PeerKeysDocument, 'query Organization', 'query Federation']} />;
  return (
    <details className={styles['fold']} data-screen-only>
      <summary>{t('open', { name })}</summary>
      <div className={styles['stack']}>
        <p>{t('when', { name })}</p>
        <h3>{t('hereTitle')}</h3>
        <p>{t(isHub ? 'hereHub' : 'hereOrganization', { name })}</p>
        <h3>{t('thereTitle', { name })}</h3>
        <p>{t(isHub ? 'thereOrganization' : 'thereHub', { name })}</p>
        <h3>{t('againTitle')}</h3>
        <p>{t(isHub ? 'againHub' : 'againOrganization', { name })}</p>
        <Decide
          action={t('action', { name })}
          consequence={t('confirm', { name })}
          confirm={t('yes')}
          decision={{ text: t('text', { name }), effectKind: 'peer.revoke', payload: { node: id } }}
        />
      </div>
    </details>
  );
}
