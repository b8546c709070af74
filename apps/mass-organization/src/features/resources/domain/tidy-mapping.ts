import type { ImportMapping } from './column-mapping.js';
import { normaliseText } from './text.js';

/** The mapping with the site for rows without one in the form in which records name sites. */
export const withTidyDefaults = (mapping: ImportMapping): ImportMapping => ({
  ...mapping,
  defaultSite: normaliseText(mapping.defaultSite ?? '') || null,
});
