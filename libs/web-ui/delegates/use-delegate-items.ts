import { useApi } from '../api/use-api.js';
import { useWaitingDecisions } from '../decisions/waiting-decisions.js';
import { today } from '../format/today.js';
import { DelegatesTodayDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { delegatesTodayText } from '../l10n/delegates-today.js';
import { useCan } from '../session/session-context.js';
import type { OpenItem, OpenItems } from '../today/open-items.js';
import { delegateToSeat, standingOf } from './seats.js';

/** For Today at the committee: delegates whose credential has come, and about whose seat nobody has recorded a decision. */
export function useDelegateItems(): OpenItems {
  const t = useText(delegatesTodayText);
  const mayRecord = useCan()('decision:record');
  const decided = useWaitingDecisions().map(delegateToSeat);
  const { data, error } = useApi(DelegatesTodayDocument, {}, { enabled: mayRecord });
  const items = (data?.data.delegates ?? [])
    .filter((seat) => standingOf(seat, today()) === 'waiting' && !decided.includes(seat.delegate))
    .map(({ organization, delegate, nth, endsOn }): OpenItem => {
      const line = { key: `delegates.${delegate}.${nth}`, href: '/democracy/delegates', icon: 'democracy' as const };
      return { ...line, words: t('waits', { organization }), when: 'now', at: endsOn };
    });
  return { ready: !mayRecord || data !== undefined, items, error: data || !mayRecord ? null : error };
}
