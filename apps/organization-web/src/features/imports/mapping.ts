import type { DateOrder, ImportMappingInput } from '../../generated/graphql.js';

/** The fields a column can hold, in the order in which people are asked. */
export const FIELDS = [
  'day',
  'site',
  'siteName',
  'kind',
  'source',
  'timeOfDay',
  'worker',
  'quantity',
  'unit',
  'direction',
] as const;
export type Field = (typeof FIELDS)[number];
export type Mapping = ImportMappingInput;

export interface UploadColumn {
  readonly index: number;
  readonly name: string;
  readonly samples: readonly string[];
}

/** The answer of `POST /imports`: what the file holds, before anything is imported. */
export interface Upload {
  readonly id: string;
  readonly columns: readonly UploadColumn[];
  readonly suggestedMapping: Readonly<Record<string, string | null | undefined>>;
  readonly rows: number;
  readonly preview: readonly (readonly string[])[];
}

export const DATE_ORDERS: readonly DateOrder[] = ['ISO', 'DAY_MONTH_YEAR', 'MONTH_DAY_YEAR'];
/** What a person edits: as sent, except that the order of days may still be open. */
export type MappingDraft = Omit<Mapping, 'dateOrder'> & { readonly dateOrder: DateOrder | null };

const constant = (text: string | null | undefined): string => (text ?? '').toUpperCase().replaceAll('-', '_');

/** The server's proposal as a draft. It words codes as `day-month-year`, the API as `DAY_MONTH_YEAR`. */
export function draftFrom({ suggestedMapping, columns }: Upload): MappingDraft {
  const names = new Set(columns.map(({ name }) => name));
  const known = (name: string | null | undefined): string | null =>
    name !== null && name !== undefined && names.has(name) ? name : null;
  const fields = Object.fromEntries([...FIELDS, 'record'].map((field) => [field, known(suggestedMapping[field])]));
  return {
    ...fields,
    dateOrder: DATE_ORDERS.find((order) => order === constant(suggestedMapping['dateOrder'])) ?? null,
    defaultSite: suggestedMapping['defaultSite'] ?? null,
    defaultDirection: constant(suggestedMapping['defaultDirection']) === 'GIVE_OUT' ? 'GIVE_OUT' : 'INTAKE',
  };
}

export interface MappingFinding {
  readonly field: Field | 'dateOrder' | 'defaultSite';
  readonly code: 'day' | 'dateOrder' | 'defaultSite' | 'twice';
}

/** What must change before the import can start. */
export function mappingFindings(draft: MappingDraft): MappingFinding[] {
  const columns = FIELDS.map((field) => draft[field] ?? null);
  const twice = FIELDS.filter((field, index) => draft[field] && columns.indexOf(draft[field] ?? null) < index);
  return [
    ...(draft.day ? [] : [{ field: 'day', code: 'day' } as const]),
    ...(draft.site || draft.defaultSite?.trim() ? [] : [{ field: 'defaultSite', code: 'defaultSite' } as const]),
    ...(draft.dateOrder ? [] : [{ field: 'dateOrder', code: 'dateOrder' } as const]),
    ...twice.map((field) => ({ field, code: 'twice' }) as const),
  ];
}

/** The draft as the API takes it, or null while something must change. */
export function mappingOf(draft: MappingDraft): Mapping | null {
  const { dateOrder } = draft;
  return dateOrder && mappingFindings(draft).length === 0
    ? { ...draft, dateOrder, defaultSite: draft.defaultSite?.trim() || null }
    : null;
}
