import { useLanguage, useText } from '../i18n/use-text.js';
import { electionsText } from './l10n.js';

const NAMED = [
  [/^surplus of (.+)$/u, 'action.surplus'],
  [/^exclusion of (.+)$/u, 'action.exclusion'],
  [/^elected: (.+)$/u, 'action.elected'],
] as const;

/** What a stage did, in the reader's language: the count names candidates by their numbers. */
export function useStageWords(nameOf: (number: number) => string): (action: string) => string {
  const t = useText(electionsText);
  const language = useLanguage();
  return (action) => {
    if (action === 'first preferences') return t('action.first');
    for (const [form, key] of NAMED) {
      const numbers = form.exec(action)?.[1]?.split(', ').map(Number);
      if (numbers) return t(key, { names: new Intl.ListFormat(language).format(numbers.map(nameOf)) });
    }
    return t('action.votes');
  };
}
