import type { JSX } from 'react';
import { createPortal } from 'react-dom';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { recoveryText } from '../l10n/recovery.js';
import type { Node } from '../session/session-context.js';
import type { MadeSheet } from './made-sheet.js';
import styles from './recovery.module.css';
import { ShareLetters } from './share-letters.js';

const RESTORE = 'npx massline restore';

/** What the printer gets instead of the page: one part a sheet, with all that its holder has to know. */
export function PrintedParts({ node, made }: { node: Node; made: MadeSheet }): JSX.Element {
  const t = useText(recoveryText);
  const language = useLanguage();
  const day = formatDay(made.day, language);
  return createPortal(
    <div className={styles['paper']}>
      {made.shares.map((share, index) => (
        <article key={share} className={styles['sheet']}>
          <h2>{`${t('title')} · ${t('part', { number: index + 1 })}`}</h2>
          <p>{`${node.displayName} (${node.id}) · ${day}`}</p>
          <p>{t('paperPurpose', { name: node.displayName })}</p>
          <ShareLetters share={share} label={t('share', { number: index + 1 })} />
          <p>{t('paperKeep')}</p>
          <p>{t('paperUse')}</p>
          <p className="m-mono">{RESTORE}</p>
          <dl>
            <dt>{t('paperHolder')}</dt>
            <dd />
            <dt>{t('paperDay')}</dt>
            <dd />
          </dl>
        </article>
      ))}
    </div>,
    document.body,
  );
}
