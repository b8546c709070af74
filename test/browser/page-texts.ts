import type { Language } from '#domain-kit';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogueFiles, translationBeside } from '../../libs/web-ui/texts-by-language/index.js';

export type { Language };

type Strings = Readonly<Record<string, string>>;

/** Of the pages' catalogues, what is read here. */
interface Catalogue {
  readonly name: string;
  readonly texts: Readonly<Record<Language, Strings>>;
}

const REPOSITORY = join(import.meta.dirname, '..', '..');
/** So few letters beside a placeholder say nothing about the language. */
const LETTERS_MIN = 8;

const load = async <Exported>(file: string): Promise<Readonly<Record<string, Exported>>> =>
  (await import(pathToFileURL(file).href)) as Record<string, Exported>;

export type App = 'organization-web' | 'committee-web';
type PageOfApp = { readonly path: string };

const pagesOf = async (app: App): Promise<readonly PageOfApp[]> =>
  (await load<readonly PageOfApp[]>(join(REPOSITORY, `apps/${app}/src/pages.ts`)))['PAGES'] ?? [];

/** Addresses of an app's pages, but for those of `other`, parameters as `:name`, those without parameters first. */
export async function pathsOf(app: App, other?: App): Promise<string[]> {
  const others = new Set(other ? await pagesOf(other) : []);
  const parameters = (path: string): number => path.split(':').length;
  return (await pagesOf(app))
    .filter((page) => !others.has(page))
    .map(({ path }) => path)
    .toSorted((a, b) => parameters(a) - parameters(b));
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whether a text is one of these, whatever stands at their placeholders. */
function oneOf(texts: readonly string[]): (text: string) => boolean {
  const split = texts.map((text) => text.replaceAll(/\s+/g, ' ').split(/\{\{[^}]*\}\}/));
  const telling = split.filter(
    (parts) => parts.join('').replaceAll(/[^a-z]/gi, '').length >= (parts.length > 1 ? LETTERS_MIN : 2),
  );
  const whole = new Set(telling.flatMap((parts) => (parts.length === 1 ? parts : [])));
  const patterns = telling.filter((parts) => parts.length > 1).map((parts) => parts.map(escaped).join('.+'));
  const some = new RegExp(`^(?:${patterns.join('|')})$`);
  return (text) => whole.has(text) || (patterns.length > 0 && some.test(text));
}

const catalogues = async (): Promise<Catalogue[]> => {
  const all = catalogueFiles().map(async (file) => {
    const found = Object.values(await load<Catalogue>(file)).filter((value) => value?.texts !== undefined);
    const beside = translationBeside(file, 'fr');
    const fr = beside === null ? undefined : (await load<Strings>(beside))['fr'];
    return found.map(({ name, texts }) => ({ name, texts: { ...texts, fr: fr ?? texts.en } }));
  });
  return (await Promise.all(all)).flat();
};

/** What the pages say in a language: `founding:next`. A text with a number or name in it finds any. */
export async function wordsIn(language: Language): Promise<(key: string) => string & RegExp> {
  const all = await catalogues();
  return (key) => {
    const [name, ...rest] = key.split(':');
    const texts = all.filter((one) => one.name === name).map((one) => one.texts[language][rest.join(':')]);
    const text = texts.find((one) => one !== undefined);
    if (text === undefined) throw new Error(`No page says ${key}`);
    const parts = text.split(/\{\{[^}]*\}\}/).map(escaped);
    // Either is what Playwright takes for a name.
    return (parts.length > 1 ? new RegExp(parts.join('.+?')) : text) as string & RegExp;
  };
}

/** Finds, among the texts of a page, raw keys and texts that stand in the English catalogues alone. */
export async function textFindings(): Promise<(language: Language, texts: readonly string[]) => string[]> {
  const all = await catalogues();
  const keys = new Set(all.flatMap(({ texts }) => Object.keys(texts.en)).filter((key) => key.includes('.')));
  const englishBeside = (language: Language): ((text: string) => boolean) => {
    const own = new Set(all.flatMap(({ texts }) => Object.values(texts[language])));
    const english = new Set(all.flatMap(({ texts }) => Object.values<string>(texts.en)));
    return oneOf([...english].filter((text) => !own.has(text)));
  };
  const english = { en: oneOf([]), es: englishBeside('es'), fr: englishBeside('fr') };
  return (language, texts) => [
    ...texts.filter((text) => text.split(' ').some((word) => keys.has(word))).map((text) => `raw key: ${text}`),
    ...texts.filter(english[language]).map((text) => `English: ${text}`),
  ];
}
