import type { MappingRefusal } from './domain/column-mapping.js';

export type ImportRefusal = MappingRefusal | { readonly code: 'IMPORT_ENDED' };

/** Why an import does not start, and what to do. */
export function importRefusalMessage(refusal: ImportRefusal): string {
  switch (refusal.code) {
    case 'DAY_NOT_MAPPED':
      return 'Say which column holds the day.';
    case 'SITE_NOT_MAPPED':
      return 'Say which column holds the site, or name one site for all rows.';
    case 'UNKNOWN_COLUMN':
      return `The file has no column "${refusal.column}".`;
    case 'COLUMN_USED_TWICE':
      return `Column "${refusal.column}" can hold one thing only.`;
    case 'IMPORT_ENDED':
      return 'This import has ended. Upload the file again.';
  }
}
