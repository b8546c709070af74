import { useApi } from '../api/use-api.js';
import { useText } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import type { OpenItem, OpenItems } from '../today/open-items.js';
import { CriticismsForTodayDocument } from '../generated/graphql.js';
import { criticismTodayText } from '../l10n/criticism-today.js';

const LINE = { href: '/democracy/criticism', icon: 'democracy', when: 'now' } as const;

/** For Today: what the reader answers for a body, and their own notes that were answered. */
export function useCriticismItems(): OpenItems {
  const t = useText(criticismTodayText);
  const can = useCan();
  const reads = can('record:read');
  const { data, error } = useApi(CriticismsForTodayDocument, {}, { enabled: reads });
  const all = data?.data.criticisms;
  const items = (all ?? []).flatMap(({ id, state, dueOn, answeredOn, isMine, isMineToAnswer }): OpenItem[] => {
    const key = `criticism.${id}`;
    if (isMineToAnswer && can('decision:record')) return [{ ...LINE, key, words: t('toAnswer'), at: dueOn }];
    return isMine && state === 'answered' ? [{ ...LINE, key, words: t('answered'), at: answeredOn }] : [];
  });
  return { ready: !reads || all !== undefined, error: all || !reads ? null : error, items };
}
