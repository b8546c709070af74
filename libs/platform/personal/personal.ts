import { Column, type DataSource, getMetadataArgsStorage } from 'typeorm';
import type { Erasure, PersonalDeclaration } from './declaration.js';
import { exactForm } from './exact-form.js';
import { open, searchIndex } from './held-keys.js';
import { Unsealed } from './unsealed.js';

/** A declaration with its place; export, erasure, redaction and the canary test follow from these. */
export interface PersonalColumn extends PersonalDeclaration {
  readonly entity: object;
  readonly table: string;
  readonly property: string;
}

interface Declared {
  readonly entity: object;
  readonly property: string;
  readonly declaration: PersonalDeclaration;
}

const declared: Declared[] = [];

/**
 * Declares a text column that identifies or is about a person, and seals it at rest under this node's data key. The
 * property is the plain text. A sealed column cannot be searched or sorted by the database: see `blindIndex`.
 */
export function Personal(declaration: PersonalDeclaration): PropertyDecorator {
  return (target, property) => {
    const entity = target.constructor;
    declared.push({ entity, property: String(property), declaration });
    const { column: name, nullable = false } = declaration;
    Column('text', { name, nullable, transformer: sealedColumn(entity, name) })(target, property);
  };
}

/** Every personal column of the entities that this process has imported. */
export const personalColumns = (): PersonalColumn[] =>
  declared.map(({ entity, property, declaration }) => ({ ...declaration, entity, property, table: tableOf(entity) }));

/** Those of one node: a process may have imported entities of tables that its database does not have. */
export const personalColumnsOf = (db: DataSource): PersonalColumn[] =>
  personalColumns().filter(({ entity }) => db.hasMetadata(entity as never));

/** As texts name a column, and as what is sealed in it is bound to it. */
export const placeOf = ({ table, column }: Pick<PersonalColumn, 'table' | 'column'>): string => `${table}.${column}`;

/** What erasing a person does to this column of theirs. */
export const erasureOf = ({ erasure, nullable }: PersonalDeclaration): Erasure =>
  erasure ?? (nullable ? 'clear' : 'delete-row');

/** What stands in the column of a value's search index; null for what cannot be looked for. */
export function indexOf({ table, column, searchable, indexedAs }: Place, text: string): Buffer | null {
  const form = searchable === 'exact' ? exactForm(text) : text;
  return form === null ? null : searchIndex(form, indexedAs ?? placeOf({ table, column }));
}

type Place = Pick<PersonalColumn, 'table' | 'column' | 'searchable' | 'indexedAs'>;

/** The names of personal properties: what a log must not show. */
export const personalProperties = (): readonly string[] => declared.map(({ property }) => property);

function tableOf(entity: object): string {
  const table = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
  if (!table) throw new Error(`${(entity as { name: string }).name} has a personal column but no @Entity of its own`);
  return table.name ?? (entity as { name: string }).name;
}

function sealedColumn(entity: object, column: string) {
  let place: string | undefined;
  const aad = (): string => (place ??= `${tableOf(entity)}.${column}`);
  // TypeORM compares what `to` gives for the old and the new value by ===, one after the other: an unchanged text must
  // give the same object, or each save would write it anew.
  let latest: Unsealed | undefined;
  return {
    to(text: string | null | undefined): Unsealed | null | undefined {
      if (text === null || text === undefined) return text;
      if (!latest?.holds(text)) latest = new Unsealed(text, aad());
      return latest;
    },
    from: (sealed: string | null | undefined) => (typeof sealed === 'string' ? open(sealed, aad()) : sealed),
  };
}
