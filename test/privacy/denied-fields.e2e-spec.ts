import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { denied } from './denied-words.js';

const ROOT = join(import.meta.dirname, '..', '..');
const APPS = ['mass-organization', 'organizing-committee'] as const;
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Made of such a word and about something else. */
const ABOUT_SOMETHING_ELSE = new Set(['Mutation.classifySource(classCode)', 'Source.classCode']);

interface Named {
  readonly place: string;
  readonly name: string;
}

/** Every name that a caller of a schema can read, give or choose. */
function namesOf(sdl: string): Named[] {
  const own = Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap()).filter(
    ({ name }) => !name.startsWith('_'),
  );
  return own.flatMap((type) => {
    const named: Named[] = [{ place: type.name, name: type.name }];
    if (isEnumType(type)) named.push(...type.getValues().map(({ name }) => ({ place: `${type.name}.${name}`, name })));
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return named;
    for (const field of Object.values(type.getFields())) {
      named.push({ place: `${type.name}.${field.name}`, name: field.name });
      if ('args' in field)
        named.push(
          ...field.args.map(({ name }: { name: string }) => ({ place: `${type.name}.${field.name}(${name})`, name })),
        );
    }
    return named;
  });
}

const findings = (names: readonly Named[]): string[] =>
  names
    .filter(({ place, name }) => denied(name).length > 0 && !ABOUT_SOMETHING_ELSE.has(place))
    .map(({ place, name }) => `${place}: ${denied(name).join(', ')}`);

describe.each(APPS)('the API of %s', (app) => {
  const sdl = read(`apps/${app}/schema.graphql`);

  it('asks of a person, and tells, nothing that we never keep', () => {
    expect(namesOf(sdl).length).toBeGreaterThan(300);
    expect(findings(namesOf(sdl))).toEqual([]);
  });

  it.each([
    ['a field', 'type Planted { employerName: String }', 'Planted.employerName'],
    ['a field in Spanish', 'type Planted { fechaDeNacimiento: String }', 'Planted.fechaDeNacimiento'],
    ['a field in French', 'type Planted { lieuDeNaissance: String }', 'Planted.lieuDeNaissance'],
    ['an input', 'input Planted { nacionalidad: String }', 'Planted.nacionalidad'],
    ['an argument', 'type Planted { people(income: Int): Int }', 'Planted.people(income)'],
    ['a choice', 'enum Planted { GENDER_A }', 'Planted.GENDER_A'],
    ['a type', 'type ReligionOfPerson { of: Int }', 'ReligionOfPerson'],
  ])('would be seen to ask for it by %s', (_, planted, place) => {
    expect(findings(namesOf(`${sdl}\n${planted}`)).map((finding) => finding.split(': ')[0])).toContain(place);
  });
});

/** The label of a form's field, the key of its text, what names it to the browser, and what a draft keeps of it. */
const FIELD = /(?:label|placeholder|name|autoComplete)=(?:"([^"]+)"|\{t\('([^']+)')|useDraft\('[^']+', \{([^}]*)\}/g;

/** Texts by their key, of one catalogue or of all. */
type Texts = ReadonlyMap<string, readonly string[]>;

/** Every field of every form, by the file that draws it, with the texts of its key in every language. */
function formFields(path: string, source: string, texts: Texts): Named[] {
  return [...source.matchAll(FIELD)].flatMap(([, literal, key, draft]) => {
    const names = [literal, key, ...(draft?.match(/\w+(?=:)/g) ?? [])].filter((name) => name !== undefined);
    return names.flatMap((name) =>
      [name, ...(texts.get(name) ?? [])].map((text) => ({ place: `${path}: ${name}`, name: text })),
    );
  });
}

/** Every file of texts: `l10n.ts`, those of a part (`rules-l10n.ts`), and those in a folder of their own, in every language. */
const CATALOGUES = globSync(
  ['apps/*-web/src/**/{l10n,*-l10n}.ts', 'libs/web-ui/**/{l10n,*-l10n}.ts', 'libs/web-ui/l10n/**/*.ts'],
  { cwd: ROOT },
).map((path) => {
  const source = read(path);
  const texts = [...source.matchAll(/(?:'([\w.-]+)'|(\w+)):\s*'((?:[^'\\]|\\.)*)'/g)];
  return {
    path,
    /** What pages ask for by `useText`; a French file names the catalogues that it translates. */
    names: [...source.matchAll(/\b\w+Text\b/g)].map(([name]) => name),
    texts: texts.map(([, quoted, bare, text]) => [quoted ?? bare ?? '', text ?? ''] as const),
  };
});

/** The texts that a page can mean: of each key those of the catalogues that it reads, or of all where none of them has it. */
function textsFor(source: string): Texts {
  const read = new Set([...source.matchAll(/useText\((\w+)\)/g)].map(([, name]) => name!));
  const own = byKey(CATALOGUES.filter(({ names }) => names.some((name) => read.has(name))));
  return new Map([...ALL_TEXTS, ...own]);
}

function byKey(catalogues: typeof CATALOGUES): Texts {
  const texts = new Map<string, string[]>();
  for (const [key, text] of catalogues.flatMap((one) => one.texts)) texts.set(key, [...(texts.get(key) ?? []), text]);
  return texts;
}

const ALL_TEXTS = byKey(CATALOGUES);

describe('the forms of the pages', () => {
  const pages = globSync(['apps/*-web/src/**/*.tsx', 'libs/web-ui/**/*.tsx'], { cwd: ROOT });
  const wrong = (fields: readonly Named[]): string[] =>
    fields
      .filter(({ name }) => denied(name).length > 0)
      .map(({ place, name }) => `${place} (${denied(name).join(', ')})`);

  it('are read with the texts of every catalogue', () => {
    const sources = globSync(['apps/*-web/src/**/*.ts', 'libs/web-ui/**/*.ts'], { cwd: ROOT });
    const written = sources.filter((path) =>
      /^export const \w+: (?:Catalogue|TranslationOf)<typeof \w+> = /m.test(read(path)),
    );
    const known = new Set(CATALOGUES.map(({ path }) => path));
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((path) => !known.has(path))).toEqual([]);
  });

  it('ask nothing that we never keep, in English, Spanish or French', () => {
    const fields = pages.flatMap((path) => formFields(path, read(path), textsFor(read(path))));
    expect(fields.length).toBeGreaterThan(60);
    expect(wrong(fields)).toEqual([]);
  });

  it.each([
    ['by a text in English', "<TextInput label={t('planted')} />", new Map([['planted', ['Your employer']]])],
    ['by a text in Spanish', "<TextInput label={t('planted')} />", new Map([['planted', ['Tu profesión']]])],
    ['by a text in French', "<TextInput label={t('planted')} />", new Map([['planted', ['Ta nationalité']]])],
    ['by what it tells the browser', '<TextInput name="birthday" />', new Map<string, string[]>()],
    ['by a draft', "useDraft('x', { day: '', sexo: '' })", new Map<string, string[]>()],
  ])('would be seen to ask it %s', (_, source, planted) => {
    expect(wrong(formFields('planted.tsx', source, planted))).toHaveLength(1);
  });
});
