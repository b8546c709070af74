import { pathToFileURL } from 'node:url';
import { type Catalogue, LANGUAGES, type Strings } from './catalogue.js';
import { type AllTexts, catalogueFindings } from './catalogue-findings.js';
import { catalogueFiles, translationBeside } from '../texts-by-language/index.js';

const repository = new URL('../../../', import.meta.url).pathname;
const files = catalogueFiles().map((path) => path.slice(repository.length));
const load = (file: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(file).href) as Promise<Record<string, unknown>>;
const loaded = await Promise.all(files.map((file) => load(repository + file)));

/** With the languages that stand in files of their own. */
async function allTexts(file: string, { name, texts }: Catalogue): Promise<AllTexts> {
  const own = LANGUAGES.map(async (language) => {
    const beside = translationBeside(repository + file, language);
    return beside === null ? [] : [[language, (await load(beside))[language] as Strings]];
  });
  return { name, texts: { ...texts, ...(Object.fromEntries((await Promise.all(own)).flat()) as AllTexts['texts']) } };
}
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
    'in %s says the same in each language',
    async (file, catalogue) => {
      expect(catalogueFindings(await allTexts(file, catalogue))).toEqual([]);
    },
  );
});

/** The usual words for the spheres, in place of which an organization may have its own. */
const SPHERES = {
  en: /volunteer|\bmember|cadre/i,
  es: /voluntari|integrante|miembro|cuadro/i,
  fr: /bénévol|\bmembre|\bcadre/i,
};

it.each(
  catalogues
    .filter(({ file }) => /^apps\/organization-web\/src\/features\/(people|cadre)\//.test(file))
    .map(({ file, catalogue }) => [file, catalogue] as const),
)('in %s the organization names the spheres', async (file, catalogue) => {
  const { texts } = await allTexts(file, catalogue);
  const own = LANGUAGES.flatMap((language) =>
    Object.values(texts[language] ?? {}).filter((text) => SPHERES[language].test(text.replaceAll(/\{\{\w+\}\}/g, ''))),
  );
  expect(own).toEqual([]);
});

describe('an incomplete catalogue', () => {
  const of = (en: Record<string, string>, es: Record<string, string>): string[] =>
    catalogueFindings({ name: 'x', texts: { en, es, fr: en } });
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

  it('is found by French that a line’s end could tear from its mark', () => {
    const of = (fr: string): string[] =>
      catalogueFindings({ name: 'x', texts: { en: { a: 'A?' }, es: { a: '¿A?' }, fr: { a: fr } } });
    expect(of('A ?')).toEqual(['x: fr: "a" has a space that may break']);
    expect(of('A\u202F?')).toEqual([]);
  });

  it('is found by a language that it lacks', () =>
    expect(catalogueFindings({ name: 'x', texts: { en: {}, es: {} } })).toEqual([
      'x: fr: no texts; write fr/ beside it',
    ]));
});
