import { indexOf } from '#platform';

/** By which a person is found whose name somebody types; null for what is too long to be a name. */
export const nameIndexOf = (name: string): Buffer | null =>
  indexOf({ table: 'person', column: 'display_name', searchable: 'exact' }, name);
