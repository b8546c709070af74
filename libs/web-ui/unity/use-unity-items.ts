import { useApi } from '../api/use-api.js';
import { formatDay } from '../format/format.js';
import { UnityTodayDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { unityTodayText } from '../l10n/unity-today.js';
import type { OpenItem, OpenItems } from '../today/open-items.js';

/** For Today: clauses that wait for this reader's word, and until when. */
export function useUnityItems(): OpenItems {
  const t = useText(unityTodayText);
  const language = useLanguage();
  const answer = useApi(UnityTodayDocument, {});
  const items = Object.entries(answer.data?.data ?? {}).flatMap(([name, standing]): OpenItem[] => {
    if (typeof standing === 'string' || (standing.state !== 'open' && standing.state !== 'lapsed')) return [];
    const { state, until, clauses } = standing;
    const lapsed = state === 'lapsed';
    const isUnity = name === 'unity';
    const open = t('open', { count: clauses.filter(({ affirmedOn }) => affirmedOn === null).length });
    const dated = until && !lapsed ? t('until', { words: open, day: formatDay(until, language) }) : open;
    const href = isUnity ? '/unity' : '/unity/member-obligations';
    const words = lapsed && isUnity ? t('lapsed') : dated;
    return [{ key: `unity.${name}`, href, icon: lapsed ? 'alert' : 'record', words, when: 'now', at: until }];
  });
  return { ready: answer.data !== undefined, error: answer.error, items };
}
