import type { JSX } from 'react';
import styles from './components.module.css';
import { Icon, type IconName } from './icons.js';

/** Words up to this length stay on one line. */
const SHORT = 24;

export type Tone = 'quiet' | 'info' | 'attention';

/** A state in one or two words; the drawing and the colour only repeat what the word says. */
export const StatusBadge = ({ tone, icon, word }: { tone: Tone; icon: IconName; word: string }): JSX.Element => (
  <span className={`${styles['badge']} ${styles[tone] ?? ''} ${word.length <= SHORT ? (styles['short'] ?? '') : ''}`}>
    <Icon name={icon} size={16} />
    {word}
  </span>
);
