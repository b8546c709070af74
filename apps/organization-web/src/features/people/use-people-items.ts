import { formatDay, type OpenItem, type OpenItems, useApi, useCan, useLanguage, useText } from '#web-ui';
import { AdmissionsForTodayDocument } from '../../generated/graphql.js';
import { peopleTodayText } from './today-l10n.js';

/** For Today: proposals that this member can speak to, or that can be decided. */
export function usePeopleItems(): OpenItems {
  const t = useText(peopleTodayText);
  const language = useLanguage();
  const can = useCan();
  const takesPart = can('admission:take-part');
  const { data, error } = useApi(AdmissionsForTodayDocument, {}, { enabled: takesPart });
  const open = data?.data.openAdmissions;
  const items = (open ?? [])
    .filter(({ state }) => state !== 'accepted')
    .map(({ id, personRef, personName: name, state, isDecidable, discussUntil }): OpenItem => {
      const key = state === 'appealed' ? 'decideAppeal' : isDecidable ? 'decide' : 'discuss';
      return {
        ...{ key: `people.admission.${id}`, href: `/people/${personRef}`, icon: 'people' },
        words: t(key, { name, day: formatDay(discussUntil, language) }),
        when: isDecidable && !can('decision:record') ? 'waiting' : 'now',
        at: discussUntil,
      };
    });
  return {
    ready: !takesPart || open !== undefined,
    error: open || !takesPart ? null : error,
    items,
  };
}
