import { useApi } from '../api/use-api.js';
import { formatDay } from '../format/format.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { CriticismsDocument, CriticismsOfDecisionDocument, CriticismTargetsDocument } from './generated/graphql.js';
import { criticismText } from './l10n.js';

export const REFRESHED = [CriticismsDocument, CriticismsOfDecisionDocument, 'query CriticismsForToday'];

export interface Target {
  readonly id: string;
  readonly isOffice: boolean;
  readonly label: string;
}

const LONGEST = 80;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** What a note can be about, in words: each office, then the latest decisions in force; and why they are missing. */
export function useTargets(): { readonly targets: readonly Target[]; readonly error: Error | null } {
  const t = useText(criticismText);
  const language = useLanguage();
  const officeName = useOfficeName();
  const answer = useApi(CriticismTargetsDocument, {});
  const data = answer.data?.data;
  const offices = (data?.offices ?? []).map(({ id, code, title }) => ({
    ...{ id, isOffice: true, label: t('officeWork', { office: officeName(code, title) }) },
  }));
  const decisions = (data?.decisions.items ?? [])
    .filter(({ state }) => state === 'in-force')
    .map(({ id, day, text }) => {
      const words = text === null ? t('erasedText') : shortened(text);
      return { id, isOffice: false, label: t('decisionOf', { day: formatDay(day, language), text: words }) };
    });
  return { targets: [...offices, ...decisions], error: answer.error };
}
