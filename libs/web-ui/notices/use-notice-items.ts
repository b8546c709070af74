import { useApi } from '../api/use-api.js';
import { UnreadNoticesDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { todayText } from '../l10n/today.js';
import type { OpenItems } from '../today/open-items.js';

/** For Today: how many notices this reader has not read. Each of them stands on the page that the line leads to. */
export function useNoticeItems(): OpenItems {
  const t = useText(todayText);
  const { data, error } = useApi(UnreadNoticesDocument, {});
  const notices = data?.data.myNotices;
  const count = notices?.filter(({ isRead }) => !isRead).length ?? 0;
  const words = t('newForYou', { count });
  return {
    ready: notices !== undefined,
    error: notices ? null : error,
    items: count === 0 ? [] : [{ key: 'notices', href: '/notices', icon: 'clock', words, when: 'news' }],
  };
}
