import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Icon } from '../components/icons.js';
import { StatusBadge } from '../components/status-badge.js';
import { downloadText } from '../format/download.js';
import type { CorrespondenceStanding, MessageState } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { guidanceText } from '../l10n/guidance.js';
import { receiptCheckText } from '../l10n/receipt-check.js';

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

interface SentMessage {
  readonly state: MessageState;
  /** JSON, as the other side signed it. */
  readonly receipt: string | null;
}

/** How far a text of ours has come, with its receipt to save; nothing for what the other side wrote. */
export function MessageBadge({ message }: { message: SentMessage | null }): JSX.Element | null {
  const t = useText(guidanceText);
  const receiptT = useText(receiptCheckText);
  if (!message) return null;
  const { state, receipt } = message;
  const save = (signed: string): void => {
    const { id } = JSON.parse(signed) as { id: string };
    downloadText(`receipt-${id}.json`, signed, 'application/json');
  };
  return (
    <>
      <StatusBadge {...STATES[state]} word={t(`message.${state}`)} />
      {receipt && (
        <Button data-screen-only leftSection={<Icon name="download" />} onClick={() => save(receipt)}>
          {receiptT('save')}
        </Button>
      )}
    </>
  );
}
