import type { JSX } from 'react';
import { StatusBadge } from '../components/status-badge.js';
import type { CorrespondenceStanding, MessageState } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { guidanceText } from '../l10n/guidance.js';

const STANDINGS = {
  OPEN: { tone: 'info', icon: 'clock' },
  OVERDUE: { tone: 'attention', icon: 'alert' },
  ANSWERED: { tone: 'quiet', icon: 'check' },
  ANSWERED_LATE: { tone: 'quiet', icon: 'check' },
} as const;

/** Whether an answer is there, and how late; the same words on both sides. */
export function StandingBadge({ standing, days }: { standing: CorrespondenceStanding; days: number }): JSX.Element {
  const t = useText(guidanceText);
  return <StatusBadge {...STANDINGS[standing]} word={t(`standing.${standing}`, { count: days })} />;
}

const STATES = {
  WAITING: { tone: 'info', icon: 'clock' },
  SENT: { tone: 'info', icon: 'send' },
  RECEIPTED: { tone: 'quiet', icon: 'check' },
  REFUSED: { tone: 'attention', icon: 'alert' },
  HELD_BACK: { tone: 'attention', icon: 'alert' },
} as const;

/** How far a text of ours has come; nothing for what the other side wrote. */
export function MessageBadge({ message }: { message: { readonly state: MessageState } | null }): JSX.Element | null {
  const t = useText(guidanceText);
  return message && <StatusBadge {...STATES[message.state]} word={t(`message.${message.state}`)} />;
}
