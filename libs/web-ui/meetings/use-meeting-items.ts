import { useApi } from '../api/use-api.js';
import { today } from '../format/today.js';
import { MeetingsTodayDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { meetingsTodayText } from '../l10n/meetings-today.js';
import { useCan } from '../session/session-context.js';
import type { OpenItem, OpenItems } from '../today/open-items.js';

const LONGEST = 120;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** For Today: meetings that are coming or running, minutes that wait, proposals that ask this reader, and what they carry out by when. */
export function useMeetingItems(): OpenItems {
  const t = useText(meetingsTodayText);
  const can = useCan();
  const reads = can('record:read');
  const answer = useApi(MeetingsTodayDocument, {}, { enabled: reads });
  const data = answer.data?.data;
  const now = today();
  const meetings = (data?.meetings ?? []).flatMap(({ id, bodyName, day, beginsAt, state }): OpenItem[] => {
    const line = { key: `meetings.${id}`, href: `/democracy/meetings/${id}`, icon: 'democracy' as const, at: day };
    if (state === 'open') return [{ ...line, words: t('running', { body: bodyName }), when: 'now' }];
    if (state === 'convened' && day >= now)
      return [{ ...line, words: t('meeting', { body: bodyName, time: beginsAt }), when: 'waiting' }];
    if (state === 'closed' && can('decision:record'))
      return [{ ...line, words: t('minutes', { body: bodyName }), when: 'waiting' }];
    return [];
  });
  const proposals = (data?.proposals ?? []).flatMap(({ id, title, asksMe, windowUntil, voteUntil }): OpenItem[] => {
    if (!asksMe) return [];
    const words = title === null ? t('proposalErased') : t('proposal', { title: shortened(title) });
    const href = `/democracy/proposals/${id}`;
    return [{ key: `proposals.${id}`, href, icon: 'democracy', words, when: 'now', at: voteUntil ?? windowUntil }];
  });
  const tasks = (data?.decisions.items ?? []).flatMap(({ id, text, state, task }): OpenItem[] => {
    const isOpen = state === 'in-force' && (task?.state === 'open' || task?.state === 'overdue');
    if (!task || !isOpen) return [];
    const isLate = task.state === 'overdue';
    const named = text && t(isLate ? 'taskOverdue' : 'task', { text: shortened(text) });
    const words = named ?? t('taskErased');
    const href = `/record/decisions/${id}`;
    return [{ key: `meetings.task.${id}`, href, icon: 'record', words, when: 'now', at: task.dueOn }];
  });
  // Whoever writes down what a body finds: the others read it on the page Commitments.
  const due = can('decision:record') ? (data?.reviews.items ?? []) : [];
  const again = due.map(({ id, text, reviewOn }): OpenItem => {
    const words = text === null ? t('reviewErased') : t('review', { text: shortened(text) });
    const href = `/record/decisions/${id}`;
    return { key: `meetings.review.${id}`, href, icon: 'record', words, when: 'now', at: reviewOn };
  });
  const items = [...tasks, ...again, ...proposals, ...meetings];
  return { ready: !reads || data !== undefined, items, error: answer.error };
}
