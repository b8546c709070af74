import { useApi, useLanguage } from '#web-ui';
import { AdmissionRulesDocument, type AdmissionRulesQuery } from './generated/graphql.js';

export type AdmissionRules = AdmissionRulesQuery['admissionRules'];
export type Spheres = Readonly<Record<'volunteer' | 'member' | 'cadre', string>>;

/** The rules of this organization; undefined until they came. */
export const useAdmissionRules = (): AdmissionRules | undefined =>
  useApi(AdmissionRulesDocument, {}).data?.data.admissionRules;

/** What this organization calls its spheres, in the reader's language: values for texts, which name none themselves. */
export function useSpheres(): Spheres {
  const language = useLanguage();
  const rules = useAdmissionRules();
  const word = (sphere: keyof Spheres): string => rules?.[sphere][language] ?? '…';
  return { volunteer: word('volunteer'), member: word('member'), cadre: word('cadre') };
}
