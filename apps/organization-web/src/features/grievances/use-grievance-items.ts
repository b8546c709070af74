import { formatDay, type OpenItem, type OpenItems, useApi, useCan, useLanguage, useText } from '#web-ui';
import { GrievancesForTodayDocument } from '../../generated/graphql.js';
import { grievancesTodayText } from './today-l10n.js';

/** For Today: what the reader can reply to, and what waits for a body that they are in. */
export function useGrievanceItems(): OpenItems {
  const t = useText(grievancesTodayText);
  const language = useLanguage();
  const asks = useCan()('grievance:file');
  const { data, error } = useApi(GrievancesForTodayDocument, {}, { enabled: asks });
  const all = data?.data.myGrievances;
  const items = (all ?? [])
    .filter(({ state, role, repliedOn }) => state === 'open' && (role === 'named' ? !repliedOn : role === 'hearer'))
    .map(({ id, role, replyUntil }): OpenItem => ({
      ...{ key: `grievances.${id}`, href: `/people/grievances/${id}`, icon: 'people', when: 'now', at: replyUntil },
      words: t(role === 'named' ? 'named' : 'hearer', { day: formatDay(replyUntil, language) }),
    }));
  return { ready: !asks || all !== undefined, error: all || !asks ? null : error, items };
}
