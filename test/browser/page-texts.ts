import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Language = 'en' | 'es';

/** Of the pages' catalogues, what is read here. */
interface Catalogue {
  readonly texts: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

const REPOSITORY = join(import.meta.dirname, '..', '..');
/** So few letters beside a placeholder say nothing about the language. */
const LETTERS_MIN = 8;

const load = async (file: string): Promise<object> =>
  (await import(pathToFileURL(join(REPOSITORY, file)).href)) as object;

/** Addresses of an app's own list, parameters as `:name`, those without parameters first. */
export async function pathsOf(app: 'organization-web' | 'committee-web'): Promise<string[]> {
  const { PAGES } = (await load(`apps/${app}/src/pages.ts`)) as { PAGES: readonly { path: string }[] };
  const parameters = (path: string): number => path.split(':').length;
  return PAGES.map(({ path }) => path).toSorted((a, b) => parameters(a) - parameters(b));
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function patternOf(text: string): RegExp | null {
  const parts = text.replaceAll(/\s+/g, ' ').split(/\{\{[^}]*\}\}/);
  if (parts.join('').replaceAll(/[^a-z]/gi, '').length < (parts.length > 1 ? LETTERS_MIN : 2)) return null;
  return new RegExp(`^${parts.map(escaped).join('.+')}$`);
}

/** Finds, among the texts of a page, raw keys and texts that stand in the English catalogues alone. */
export async function textFindings(): Promise<(language: Language, texts: readonly string[]) => string[]> {
  const files = globSync(['libs/web-ui/l10n/*.ts', 'apps/*-web/src/**/l10n.ts'], { cwd: REPOSITORY });
  const modules = await Promise.all(files.map(load));
  const catalogues = modules.flatMap((module) =>
    Object.values(module as Record<string, Catalogue>).filter((value) => value?.texts !== undefined),
  );
  const keys = new Set(catalogues.flatMap(({ texts }) => Object.keys(texts.en)).filter((key) => key.includes('.')));
  const spanish = new Set(catalogues.flatMap(({ texts }) => Object.values(texts.es)));
  const english = [...new Set(catalogues.flatMap(({ texts }) => Object.values<string>(texts.en)))]
    .filter((text) => !spanish.has(text))
    .flatMap((text) => patternOf(text) ?? []);
  return (language, texts) => [
    ...texts.filter((text) => text.split(' ').some((word) => keys.has(word))).map((text) => `raw key: ${text}`),
    ...(language === 'es' ? texts : [])
      .filter((text) => english.some((pattern) => pattern.test(text)))
      .map((text) => `English: ${text}`),
  ];
}
