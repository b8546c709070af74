import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import type { JSX } from 'react';
import type { ElectionPartsFragment } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';

const IS_PROTECTED = ['p1', 'p2', 'p3'] as const;
const IS_NOT = ['n1', 'n2', 'n3', 'n4', 'n5'] as const;
const IS_NOT_OF_TWO = ['n1', 'n2two', 'n3two', 'n4', 'n5'] as const;

/** What a vote here protects and what it does not, before anybody votes: docs/elections.md in short. */
export function Protection({ election: { coSigner } }: { election: ElectionPartsFragment }): JSX.Element {
  const t = useText(electionsText);
  const name = coSigner?.displayName ?? '';
  return (
    <Section id="protection" title={t('protectTitle')} screenOnly>
      <h3>{t('isProtected')}</h3>
      <ul className={styles['points']}>
        {IS_PROTECTED.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h3>{t('isNot')}</h3>
      <ul className={styles['points']}>
        {(coSigner ? IS_NOT_OF_TWO : IS_NOT).map((key) => (
          <li key={key}>{t(key, { name })}</li>
        ))}
      </ul>
    </Section>
  );
}
