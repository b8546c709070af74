import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from './catalogue.js';
import { catalogueFindings } from './catalogue-findings.js';

const repository = new URL('../../../', import.meta.url).pathname;
const files = globSync(['libs/web-ui/l10n/*.ts', 'apps/*-web/src/**/l10n.ts'], { cwd: repository });
const loaded = await Promise.all(
  files.map((file) => import(pathToFileURL(repository + file).href) as Promise<Record<string, unknown>>),
);
const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'texts' in value;
const catalogues = loaded.flatMap((module, index) =>
  Object.values(module)
    .filter(isCatalogue)
    .map((catalogue) => ({ file: files[index] ?? '', catalogue })),
);

describe('every text of the pages', () => {
  it('stands in one catalogue of its feature', () => {
    expect(catalogues.map(({ file }) => file)).toEqual(files);
    const appOf = (file: string): string => file.split('/').slice(0, 2).join('/');
    const names = catalogues.map(({ file, catalogue }) => `${appOf(file)} ${catalogue.name}`);
    expect(new Set(names).size).toBe(names.length);
    const shared = catalogues.filter(({ file }) => file.startsWith('libs/')).map(({ catalogue }) => catalogue.name);
    expect(
      catalogues.filter(({ file, catalogue }) => !file.startsWith('libs/') && shared.includes(catalogue.name)),
    ).toEqual([]);
  });

  it.each(catalogues.map(({ file, catalogue }) => [file, catalogue] as const))(
    'in %s exists in both languages',
    (_file, catalogue) => {
      expect(catalogueFindings(catalogue)).toEqual([]);
    },
  );
});

describe('an incomplete catalogue', () => {
  const of = (en: Record<string, string>, es: Record<string, string>): string[] =>
    catalogueFindings({ name: 'x', texts: { en, es } });
  it.each([
    { given: 'a missing text', en: { a: 'A' }, es: {}, finding: 'x: es: no text for "a"' },
    {
      given: 'a text of one language alone',
      en: {},
      es: { a: 'A' },
      finding: 'x: es: "a" exists in no other language',
    },
    { given: 'an empty text', en: { a: 'A' }, es: { a: ' ' }, finding: 'x: es: "a" is empty' },
    { given: 'a placeholder lost', en: { a: '{{n}}' }, es: { a: 'A' }, finding: 'x: es: "a" fills in {}, not {n}' },
    {
      given: 'a plural form of the language',
      en: { a_one: 'A', a_other: 'A' },
      es: { a_one: 'A', a_other: 'A' },
      finding: 'x: es: "a" has no form for "many"',
    },
    {
      given: 'plural forms in one language',
      en: { a: 'A' },
      es: { a_one: 'A', a_many: 'A', a_other: 'A' },
      finding: 'x: es: "a" is plural in one language only',
    },
  ])('is found by $given', ({ en, es, finding }) => expect(of(en, es)).toContain(finding));
});
