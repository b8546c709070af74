/// <reference types="node" />
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../i18n/catalogue.js';
import { catalogueFiles, translationBeside } from './catalogue-files.js';

export { catalogueFiles, translationBeside };

const CATALOGUE = /: Catalogue<typeof en> = \{ name: '([\w-]+)', texts: \{ en, es \} \};/;
const INLINE = 'texts: { en, es }';
const ALL = 'virtual:texts';
const FIRST = 'virtual:first-texts-';
const OWN = ['en', 'es'];
const [, ...OTHERS] = LANGUAGES;

/** The module that holds a catalogue in one language, null if it is not translated: `export const <language>`. */
const moduleOf = (file: string, language: string): string | null =>
  OWN.includes(language) ? `${file}?texts=${language}` : translationBeside(file, language);

function cataloguesOf(app: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const path of catalogueFiles(app)) {
    const name = CATALOGUE.exec(readFileSync(path, 'utf8'))?.[1];
    if (!name) throw new Error(`${path} must end in "…Text: Catalogue<typeof en> = { name: '…', texts: { en, es } };"`);
    all.set(name, path);
  }
  return all;
}

/**
 * A reader fetches one language. Only English stays in the program; `virtual:texts` says where every other language is
 * fetched from: in one file what the first load says (the catalogues named `first`), and each other catalogue in its own.
 */
export function textsByLanguage(app: string, first: readonly string[]): Plugin {
  const catalogues = cataloguesOf(app);
  const strange = first.filter((name) => !catalogues.has(name));
  if (strange.length > 0) throw new Error(`No catalogue of ${app} is named ${strange.join(', ')}`);
  const files = new Set(catalogues.values());
  const inLanguage = (language: string, wanted: (name: string) => boolean): [string, string][] =>
    [...catalogues].flatMap(([name, file]) => {
      const path = wanted(name) ? moduleOf(file, language) : null;
      return path === null ? [] : [[name, path]];
    });

  const firstTexts = (language: string): string => {
    const own = inLanguage(language, (name) => first.includes(name));
    const imports = own.map(([, path], index) => `import { ${language} as t${index} } from ${JSON.stringify(path)};`);
    const entries = own.map(([name], index) => `${JSON.stringify(name)}: t${index}`);
    return `${imports.join('\n')}\nexport const texts = { ${entries.join(', ')} };`;
  };
  const allTexts = (): string => {
    const sources = OTHERS.map((language) => {
      const others = inLanguage(language, (name) => !first.includes(name)).map(
        ([name, path]) =>
          `${JSON.stringify(name)}: () => import(${JSON.stringify(path)}).then((module) => module.${language})`,
      );
      const load = `() => import('${FIRST}${language}').then((module) => module.texts)`;
      return `${language}: { first: ${load}, others: { ${others.join(', ')} } }`;
    });
    return `export const TEXTS = { ${sources.join(', ')} };`;
  };

  return {
    name: 'texts-by-language',
    enforce: 'pre',
    resolveId: (id) => (id === ALL || id.startsWith(FIRST) ? `\0${id}` : null),
    load: (id) => {
      if (id === `\0${ALL}`) return allTexts();
      return id.startsWith(`\0${FIRST}`) ? firstTexts(id.slice(FIRST.length + 1)) : null;
    },
    transform: (code, id) => {
      const [file = '', query] = id.split('?');
      if (!files.has(file)) return null;
      const language = new URLSearchParams(query).get('texts');
      return language === null ? code.replace(INLINE, 'texts: { en }') : `${code}\nexport { ${language} };`;
    },
  };
}
