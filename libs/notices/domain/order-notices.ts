import type { Notice, ReadableNotice } from './notice.types.js';

/** More than anybody reads: a node with a thousand open matters still answers in one page. */
export const MOST_NOTICES = 200;

/** Unread before read, then by the day until which they can be done; those without a day come last. */
export function orderNotices(notices: readonly Notice[], read: ReadonlySet<string>): ReadableNotice[] {
  const unique = [...new Map(notices.map((one) => [one.key, one])).values()];
  return unique
    .map((one) => ({ ...one, isRead: read.has(one.key) }))
    .toSorted(
      (a, b) =>
        Number(a.isRead) - Number(b.isRead) ||
        compare(a.dueOn ?? LATEST, b.dueOn ?? LATEST) ||
        compare(a.kind, b.kind) ||
        compare(a.key, b.key),
    )
    .slice(0, MOST_NOTICES);
}

const LATEST = '9999-12-31';
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
