import { useText } from '../i18n/use-text.js';
import { officeRulesText } from '../l10n/office-rules.js';
import { METHODS, type Rule } from './office-rule.js';

/** A rule in one phrase: "by rotation; a term of at most 180 days; with an understudy". */
export function useRuleWords(bodies: readonly { code: string; name: string }[]): (rule: Rule) => string {
  const t = useText(officeRulesText);
  return (rule) => {
    const { termDays, cooldownTerms, seats, understudy, handOver, appointedBy } = rule;
    const method = METHODS.find((one) => one === rule.method);
    const body = bodies.find(({ code }) => code === appointedBy)?.name ?? appointedBy;
    const how = body === null ? method && t(method) : t('appointedBy', { body });
    return [
      how ?? rule.method,
      t('term', { count: termDays }),
      ...(seats > 1 ? [t('seats', { count: seats })] : []),
      ...(cooldownTerms > 0 ? [t('cooldown', { count: cooldownTerms })] : []),
      ...(understudy ? [t('understudy')] : []),
      ...(handOver ? [t('handOver')] : []),
    ].join('; ');
  };
}
