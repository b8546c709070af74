import { useLanguage, useText } from '../i18n/use-text.js';
import type { Marks } from '#ballots/device';
import { electionsText } from './l10n.js';
import type { MarkStyle } from './marks.js';

/** What marks say, in a sentence: names in their order, with points where there are. */
export function useMarkWords(names: readonly string[], style: MarkStyle): (marks: Marks) => string {
  const t = useText(electionsText);
  const language = useLanguage();
  return (marks) => {
    const marked = marks.flatMap((mark, place) => (mark > 0 ? [{ mark, name: names[place] ?? `${place + 1}` }] : []));
    if (marked.length === 0) return t('saidBlank');
    const sorted = marked.toSorted((a, b) => (style === 'rank' ? a.mark - b.mark : b.mark - a.mark));
    const parts = sorted.map(({ mark, name }) =>
      style === 'rank' ? `${mark}. ${name}` : style === 'points' ? `${name} (${mark})` : name,
    );
    return t('said', { marks: new Intl.ListFormat(language, { type: 'unit' }).format(parts) });
  };
}
