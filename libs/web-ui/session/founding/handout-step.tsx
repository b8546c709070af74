import type { JSX } from 'react';
import { Notice } from '../../components/notice.js';
import { CodeToCopy } from '../../components/words.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import type { FoundedNode } from './founding-progress.js';
import { spinOutText } from '../../spin-out/l10n.js';
import { useAddress } from '../use-address.js';
import styles from './founding.module.css';

/** Names by which a machine calls itself: nobody else reaches it by them. */
const OWN_MACHINE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The codes with which the other founders make their accounts: each for one person, once. */
export function HandoutStep({ founded, self }: { founded: FoundedNode; self: string | null }): JSX.Element {
  const t = useText(foundingText);
  const ofCaucus = useText(spinOutText);
  const address = useAddress();
  const linkFor = ({ personRef, displayName, code }: FoundedNode['invitations'][number]): JSX.Element => (
    <div key={personRef} className={styles['card']}>
      <strong>{displayName}</strong>
      <CodeToCopy
        label={t('linkOf', { name: displayName })}
        code={`${address}/#invitation=${encodeURIComponent(code)}`}
      />
    </div>
  );
  return (
    <div className={styles['cards']}>
      {OWN_MACHINE.has(new URL(address).hostname) && (
        <Notice tone="info" title={t('linksLocalTitle')}>
          {t('linksLocal', { origin: address })}
        </Notice>
      )}
      {founded.invitations.filter(({ personRef }) => personRef !== self).map(linkFor)}
      {founded.asked.length > 0 && (
        <>
          <h2>{ofCaucus('askedTitle')}</h2>
          <p>{ofCaucus('askedLead')}</p>
          {founded.asked.map(linkFor)}
        </>
      )}
    </div>
  );
}
