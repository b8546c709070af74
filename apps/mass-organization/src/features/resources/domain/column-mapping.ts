import { err, ok, type Result } from '#domain-kit';
import { type DateOrder, type Field, FIELDS, type RawFacts, type RecordDirection } from './record.types.js';

/** Which column holds what, by the heading's text; `null` where no column does. */
export type ImportMapping = { readonly [field in Field]: string | null } & {
  readonly dateOrder: DateOrder;
  readonly defaultSite: string | null;
  readonly defaultDirection: RecordDirection;
};

export type MappingRefusal =
  | { readonly code: 'DAY_NOT_MAPPED' }
  | { readonly code: 'SITE_NOT_MAPPED' }
  | { readonly code: 'UNKNOWN_COLUMN'; readonly column: string }
  | { readonly code: 'COLUMN_USED_TWICE'; readonly column: string };

/** The position of each mapped field among the columns. */
export type ColumnPositions = { readonly [field in Field]?: number };

export function positionsOf(
  mapping: ImportMapping,
  columns: readonly string[],
): Result<ColumnPositions, MappingRefusal> {
  if (mapping.day === null) return err({ code: 'DAY_NOT_MAPPED' });
  if (mapping.site === null && mapping.defaultSite === null) return err({ code: 'SITE_NOT_MAPPED' });
  const positions: { [field in Field]?: number } = {};
  const used = new Set<number>();
  for (const field of FIELDS) {
    const column = mapping[field];
    if (column === null) continue;
    const position = columns.indexOf(column);
    if (position === -1) return err({ code: 'UNKNOWN_COLUMN', column });
    if (used.has(position)) return err({ code: 'COLUMN_USED_TWICE', column });
    used.add(position);
    positions[field] = position;
  }
  return ok(positions);
}

export const rawFactsOf = (cells: readonly string[], positions: ColumnPositions): RawFacts =>
  Object.fromEntries(Object.entries(positions).map(([field, position]) => [field, cells[position] ?? '']));

/** Headings as names that can be told apart: an empty one gets its number, a repeated one too. */
export function columnNames(headings: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const name = heading === '' ? `column ${index + 1}` : heading;
    names.push(names.includes(name) ? `${name} (${index + 1})` : name);
  }
  return names;
}
