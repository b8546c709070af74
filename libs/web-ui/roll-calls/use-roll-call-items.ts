import { useApi } from '../api/use-api.js';
import { RollCallsTodayDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { rollCallsTodayText } from '../l10n/roll-calls-today.js';
import { useCan } from '../session/session-context.js';
import type { OpenItem, OpenItems } from '../today/open-items.js';

const LONGEST = 120;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** For Today: votes by name that are open for this reader, and those that wait to be recorded. */
export function useRollCallItems(): OpenItems {
  const t = useText(rollCallsTodayText);
  const reads = useCan()('record:read');
  const { data, error } = useApi(RollCallsTodayDocument, {}, { enabled: reads });
  const items = (data?.data.rollCalls ?? []).flatMap(({ id, text, bodyName, closesOn, ...one }): OpenItem[] => {
    const line = { key: `roll-calls.${id}`, href: `/democracy/votes/${id}`, icon: 'democracy', at: closesOn } as const;
    const said = { text: shortened(text ?? bodyName) };
    if (one.iVote && one.myVote === null) return [{ ...line, words: t('vote', said), when: 'now' }];
    if (one.iClose) return [{ ...line, words: t('close', said), when: 'waiting' }];
    return [];
  });
  return { ready: !reads || data !== undefined, items, error: data || !reads ? null : error };
}
