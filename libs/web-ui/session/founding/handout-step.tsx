import type { JSX } from 'react';
import { CodeToCopy } from '../../components/words.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import type { FoundedNode } from './founding-progress.js';
import styles from './founding.module.css';

/** The codes with which the other founders make their accounts: each for one person, once. */
export function HandoutStep({ founded, self }: { founded: FoundedNode; self: string | null }): JSX.Element {
  const t = useText(foundingText);
  return (
    <div className={styles['cards']}>
      {founded.invitations
        .filter(({ personRef }) => personRef !== self)
        .map(({ personRef, displayName, code }) => (
          <div key={personRef} className={styles['card']}>
            <strong>{displayName}</strong>
            <CodeToCopy
              label={t('linkOf', { name: displayName })}
              code={`${location.origin}/#invitation=${encodeURIComponent(code)}`}
            />
          </div>
        ))}
    </div>
  );
}
