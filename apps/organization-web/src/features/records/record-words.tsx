import { formatNumber, useLanguage, useText } from '#web-ui';
import type { RecordLineFragment } from './generated/graphql.js';
import { recordsText } from './l10n.js';

/** "3 bags · Meals", the heart of a record in words. */
export function useRecordWords(): (record: RecordLineFragment) => string {
  const t = useText(recordsText);
  const language = useLanguage();
  return ({ quantity, unit, kind }) => {
    const amount = quantity === null ? [] : [formatNumber(Number(quantity), language)];
    const of = quantity === null || unit === 'NOT_STATED' ? [] : [t(`unit.${unit}`)];
    return [[...amount, ...of].join(' '), kind?.name ?? t('noKind')].filter(Boolean).join(' · ');
  };
}
