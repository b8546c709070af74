import { languageOf } from '#domain-kit/languages';
import type { Language, Strings } from './catalogue.js';
import { i18n } from './instance.js';

/** Where the texts of one language are fetched from. English comes inside the program. */
export interface LanguageSource {
  /** All that the first load says, by the catalogue's name. */
  readonly first: () => Promise<Readonly<Record<string, Strings>>>;
  /** Every other catalogue; one that is not in this language is absent, and English stands in. */
  readonly others: Readonly<Record<string, () => Promise<Strings>>>;
}
export type TextSources = Readonly<Partial<Record<Language, LanguageSource>>>;

/** Texts that could not be fetched: offline, or the server has newer ones. */
export class TextsMissingError extends Error {
  override readonly name = 'TextsMissingError';
}

/** By `status` React sees at once that a promise has been kept, and does not suspend for it. */
const kept = (promise: Promise<void>): void => {
  void Object.assign(promise, { status: 'fulfilled', value: undefined });
};
/** What there is nothing to fetch for. */
const ARRIVED = Promise.resolve();
kept(ARRIVED);

let sources: TextSources = {};
const fetched = new Map<string, Promise<void>>();

export function readTextsFrom(given: TextSources): void {
  sources = given;
}

/** Fetches what the first load says in a language. */
export async function fetchFirstTexts(language: Language): Promise<void> {
  const all = Object.entries((await sources[language]?.first()) ?? {});
  for (const [name, texts] of all) i18n.addResourceBundle(language, name, texts);
}

/** Kept once i18next has the texts; the same promise for each caller. Where there is no such file, English stands in. */
export function fetchTexts(language: Language, name: string, english?: object): Promise<void> {
  const load = sources[language]?.others[name];
  if (!load) {
    if (english && !i18n.hasResourceBundle(language, name)) i18n.addResourceBundle(language, name, english);
    return ARRIVED;
  }
  const key = `${language} ${name}`;
  const running = fetched.get(key);
  if (running) return running;
  const fetching = load().then(
    (texts) => {
      i18n.addResourceBundle(language, name, texts);
      kept(fetching);
    },
    (cause: unknown) => {
      throw new TextsMissingError(`The texts of ${name} did not arrive`, { cause });
    },
  );
  fetched.set(key, fetching);
  return fetching;
}

/** What a page that is opened later will say. */
export async function fetchTextsAhead(): Promise<void> {
  const language = languageOf(i18n.language);
  const names = Object.keys(sources[language]?.others ?? {});
  await Promise.allSettled(names.map((name) => fetchTexts(language, name)));
}

/** React keeps a promise that failed: forgetting it lets the next try fetch again. */
export function forgetFailedTexts(): void {
  for (const key of fetched.keys()) {
    const [language = '', name = ''] = key.split(' ');
    if (!i18n.hasResourceBundle(language, name)) fetched.delete(key);
  }
}
