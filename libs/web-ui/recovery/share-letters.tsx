import type { JSX } from 'react';
import styles from './recovery.module.css';

/** A share in its groups, as it is read aloud and typed. */
export const ShareLetters = ({ share, label }: { share: string; label: string }): JSX.Element => (
  <output aria-label={label} className={`m-mono ${styles['letters'] ?? ''}`}>
    {share.split('-').map((group) => (
      <span key={group}>{group}</span>
    ))}
  </output>
);
