import { useApi } from '../api/use-api.js';
import { formatDay } from '../format/format.js';
import { RecallsTodayDocument } from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { recallsTodayText } from '../l10n/recalls-today.js';
import { useCan } from '../session/session-context.js';
import type { OpenItem, OpenItems } from '../today/open-items.js';

/** For Today: petitions that this reader may sign, votes that a meeting takes, and outcomes that wait to be recorded. Ballots stand there as elections. */
export function useRecallItems(): OpenItems {
  const t = useText(recallsTodayText);
  const officeName = useOfficeName();
  const language = useLanguage();
  const can = useCan();
  const reads = can('record:read');
  const { data, error } = useApi(RecallsTodayDocument, {}, { enabled: reads });
  const items = (data?.data.recallPetitions ?? []).flatMap(({ id, officeCode, officeTitle, ...one }): OpenItem[] => {
    const office = officeName(officeCode, officeTitle);
    const line = { key: `recalls.${id}`, href: '/democracy/recalls', icon: 'democracy' as const };
    const day = (at: string) => ({ office, day: formatDay(at, language) });
    const asks = one.kind === 'confidence' ? 'signConfidence' : 'signRecall';
    if (one.asksMe && can('vote')) return [{ ...line, words: t(asks, day(one.until)), when: 'waiting', at: one.until }];
    if (one.isToRecord && !one.isMine && can('decision:record'))
      return [{ ...line, words: t('record', { office }), when: 'now', at: one.heldOn }];
    if (one.phase === 'room' && one.heldOn && can('vote'))
      return [{ ...line, words: t('room', day(one.heldOn)), when: 'waiting', at: one.heldOn }];
    return [];
  });
  return { ready: !reads || data !== undefined, items, error: data || !reads ? null : error };
}
