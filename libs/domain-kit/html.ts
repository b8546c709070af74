import { isLanguage, type Language } from './languages/index.js';

/** Pages that a node writes itself: plain HTML that reads without a script. */

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** A piece of a page: whatever was not made by `html` is escaped when it is put into one. */
export class Html {
  constructor(readonly text: string) {}
}
export type Part = Html | string | number | readonly Html[];

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(textOf).join('\n') : escapeHtml(String(part));
}

/** A piece of a page; what is put into it is escaped, unless `html` made it. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(pieces.map((piece, at) => (at === 0 ? piece : textOf(parts[at - 1] ?? '') + piece)).join(''));

/** Puts values into the places of a text; both are escaped, a value is never searched for places. */
export const filled = (text: string, values: Readonly<Record<string, Part>>): Html =>
  new Html(
    text
      .split(/\{(\w+)\}/)
      .map((piece, at) => textOf(at % 2 === 0 ? piece : (values[piece] ?? '')))
      .join(''),
  );

/** What `?lang=` says, else what the browser likes best of ours, else English. */
export function pageLanguage(asked: unknown, accepted: string | undefined): Language {
  if (isLanguage(asked)) return asked;
  const wishes = (accepted ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight.slice(2)) };
  });
  const best = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return best.map(({ language }) => language).find(isLanguage) ?? 'en';
}
