import { type Language, LANGUAGES, type Strings } from './catalogue.js';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();

interface Entry {
  readonly forms: ReadonlySet<string>;
  readonly placeholders: ReadonlySet<string>;
}

function entriesOf(texts: Readonly<Record<string, string>>): Map<string, Entry> {
  const entries = new Map<string, { forms: Set<string>; placeholders: Set<string> }>();
  for (const [key, text] of Object.entries(texts)) {
    const form = PLURAL.exec(key)?.[1];
    const base = form ? key.slice(0, -form.length - 1) : key;
    const entry = entries.get(base) ?? { forms: new Set(), placeholders: new Set() };
    if (form) entry.forms.add(form);
    for (const name of placeholdersOf(text)) entry.placeholders.add(name);
    entries.set(base, entry);
  }
  return entries;
}

function findingsIn(language: Language, own: Map<string, Entry>, source: Map<string, Entry>): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const missing = [...source.keys()].filter((key) => !own.has(key)).map((key) => `${language}: no text for "${key}"`);
  const rest = [...own].flatMap(([key, entry]) => {
    const model = source.get(key);
    if (!model) return [`${language}: "${key}" exists in no other language`];
    const lacking = entry.forms.size > 0 ? categories.filter((category) => !entry.forms.has(category)) : [];
    const names = (set: ReadonlySet<string>): string => [...set].sort().join(', ');
    return [
      ...(model.forms.size > 0 !== entry.forms.size > 0
        ? [`${language}: "${key}" is plural in one language only`]
        : []),
      ...lacking.map((category) => `${language}: "${key}" has no form for "${category}"`),
      ...(names(model.placeholders) === names(entry.placeholders)
        ? []
        : [`${language}: "${key}" fills in {${names(entry.placeholders)}}, not {${names(model.placeholders)}}`]),
    ];
  });
  return [...missing, ...rest];
}

/** French sets a narrow space that does not break before ; ! ? and a wide one before : and within « ». */
const typesetWrongly = (text: string): boolean => / [;:!?»]|« /.test(text);

/** All texts of a catalogue; a language that it lacks is absent. */
export interface AllTexts {
  readonly name: string;
  readonly texts: Readonly<Partial<Record<Language, Strings>>>;
}

/** What keeps a catalogue from being complete in every language: keys, plural forms, placeholders, empty texts. */
export function catalogueFindings({ name, texts }: AllTexts): string[] {
  const source = entriesOf(texts[LANGUAGES[0]] ?? {});
  return LANGUAGES.flatMap((language) => {
    const own = texts[language];
    if (!own) return [`${language}: no texts; write ${language}/ beside it`];
    const keysOf = (wrong: (text: string) => boolean): string[] =>
      Object.keys(own).filter((key) => wrong(own[key] ?? ''));
    return [
      ...findingsIn(language, entriesOf(own), source),
      ...keysOf((text) => text.trim() === '').map((key) => `${language}: "${key}" is empty`),
      ...(language === 'fr' ? keysOf(typesetWrongly) : []).map((key) => `fr: "${key}" has a space that may break`),
    ];
  }).map((finding) => `${name}: ${finding}`);
}
