import { err, ok, type Result } from '#domain-kit';

/** Which column holds the name and which the contact, by the heading's text. */
export interface PeopleColumns {
  readonly name: string;
  readonly contact: string;
}

export interface ColumnRefusal {
  readonly code: 'COLUMN_UNKNOWN' | 'COLUMN_USED_TWICE';
}

export interface PeoplePositions {
  readonly name: number;
  readonly contact: number;
}

export function positionsOf(
  { name, contact }: PeopleColumns,
  columns: readonly string[],
): Result<PeoplePositions, ColumnRefusal> {
  if (name === contact) return err({ code: 'COLUMN_USED_TWICE' });
  const positions = { name: columns.indexOf(name), contact: columns.indexOf(contact) };
  return positions.name < 0 || positions.contact < 0 ? err({ code: 'COLUMN_UNKNOWN' }) : ok(positions);
}

/** Headings that people use, in English, Spanish and French, the surest first. */
const SYNONYMS: Readonly<Record<keyof PeopleColumns, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'display name',
    'nombre',
    'nombre completo',
    'nom',
    'nom complet',
    'prenom',
    'person',
    'persona',
    'personne',
  ],
  contact: [
    'contact',
    'contacto',
    'email',
    'e mail',
    'mail',
    'correo',
    'courriel',
    'phone',
    'telephone',
    'mobile',
    'telefono',
    'movil',
    'portable',
  ],
};

/** A proposal from the headings, each given as plain words (lower case, no accents); null where none fits. */
export function suggestColumns(columns: readonly { readonly name: string; readonly words: string }[]): {
  readonly [field in keyof PeopleColumns]: string | null;
} {
  const found = (field: keyof PeopleColumns, fits: (words: string, synonym: string) => boolean): string | null =>
    SYNONYMS[field].flatMap((synonym) => columns.find(({ words }) => fits(words, synonym)) ?? [])[0]?.name ?? null;
  const one = (field: keyof PeopleColumns): string | null =>
    found(field, (words, synonym) => words === synonym) ??
    found(field, (words, synonym) => ` ${words} `.includes(` ${synonym} `));
  const name = one('name');
  const contact = one('contact');
  return { name, contact: contact === name ? null : contact };
}
