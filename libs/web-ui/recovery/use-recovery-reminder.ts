import { useApi } from '../api/use-api.js';
import { RecoverySheetDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { todayText } from '../l10n/today.js';
import { useCan } from '../session/session-context.js';
import type { OpenItems } from '../today/open-items.js';

/** Null where this node needs no sheet, undefined until that is known. */
export function useRecoverySheetMade(): boolean | null | undefined {
  const state = useApi(RecoverySheetDocument, {}).data?.data.recoverySheet.state;
  if (state === undefined) return undefined;
  return state === 'NOT_USED' ? null : state === 'MADE';
}

/** For Today, of who can make it: without a recovery sheet there can be no backup. */
export function useRecoveryReminder(): OpenItems {
  const t = useText(todayText);
  const can = useCan();
  const made = useRecoverySheetMade();
  const line = { key: 'recovery-sheet', href: '/recovery-sheet', icon: 'alert', when: 'now' } as const;
  const isOpen = made === false && can('decision:record');
  return { ready: made !== undefined, items: isOpen ? [{ ...line, words: t('recoverySheet') }] : [] };
}
