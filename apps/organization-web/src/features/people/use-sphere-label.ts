import { useApi, useLanguage, useText } from '#web-ui';
import { AdmissionRulesDocument, type AdmissionRulesQuery } from './generated/graphql.js';
import { peopleText } from './l10n.js';

/** The rules of this organization; undefined until they came. */
export const useAdmissionRules = (): AdmissionRulesQuery['admissionRules'] | undefined =>
  useApi(AdmissionRulesDocument, {}).data?.data.admissionRules;

/** What this organization calls where somebody stands. */
export function useSphereLabel(): (standing: string) => string {
  const t = useText(peopleText);
  const language = useLanguage();
  const rules = useAdmissionRules();
  return (standing) => {
    if (standing === 'left') return t('left');
    if (standing === 'none') return t('none');
    return (standing === 'member' ? rules?.member : rules?.volunteer)?.[language] ?? '…';
  };
}
