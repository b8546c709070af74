import { useText } from '../i18n/use-text.js';
import { factorsTodayText } from '../l10n/factors-today.js';
import type { OpenItem, OpenItems } from '../today/open-items.js';
import { useSession } from './session-context.js';

/** For Today: an office that needs a second factor, with the days that are left, or that waits for it. */
export function useSecondFactorItems(): OpenItems {
  const t = useText(factorsTodayText);
  const { state, waitsFrom, daysLeft } = useSession().me.secondFactor;
  if (state !== 'grace' && state !== 'waits') return { ready: true, items: [] };
  const words = state === 'waits' ? t('waits') : t('grace', { count: daysLeft ?? 1 });
  const item: OpenItem = {
    ...{ key: 'account.second-factor', href: '/settings', icon: 'settings', words, when: 'now', at: waitsFrom ?? null },
  };
  return { ready: true, items: [item] };
}
