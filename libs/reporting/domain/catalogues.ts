import { err, type Month, ok, type Result } from '#domain-kit';
import type { Catalogue } from './catalogue.types.js';
import { CATALOGUE_V1 } from './catalogue-v1.js';
import { CATALOGUE_V2 } from './catalogue-v2.js';

/** Has every indicator that there is: a version takes none away. */
export const LATEST_CATALOGUE: Catalogue = CATALOGUE_V2;

/** By version: a report names the version that its organization has adopted. */
export const CATALOGUES: ReadonlyMap<number, Catalogue> = new Map(
  [CATALOGUE_V1, CATALOGUE_V2].map((catalogue) => [catalogue.version, catalogue]),
);

/** A recorded decision to report by a version, from this month on. */
export interface CatalogueAdoption {
  readonly version: number;
  readonly from: Month;
}

export interface CatalogueRefusal {
  readonly code: 'CATALOGUE_UNKNOWN' | 'CATALOGUE_ADOPTED';
}

/**
 * The catalogue of a period, the same for all its revisions however late they are made: the highest that was adopted by
 * then, and version 1 before. A version that this software does not know, as after a step back to an older one, is left out.
 */
export function catalogueOf(adoptions: readonly CatalogueAdoption[], period: Month): Catalogue {
  const adopted = adoptions.filter(({ version, from }) => from <= period && CATALOGUES.has(version));
  return CATALOGUES.get(Math.max(CATALOGUE_V1.version, ...adopted.map(({ version }) => version)))!;
}

/** May this version be adopted? Only one that is later than all before. */
export function adoptCatalogue(
  adoptions: readonly CatalogueAdoption[],
  version: unknown,
): Result<number, CatalogueRefusal> {
  if (typeof version !== 'number' || !CATALOGUES.has(version)) return err({ code: 'CATALOGUE_UNKNOWN' });
  const latest = Math.max(CATALOGUE_V1.version, ...adoptions.map((adoption) => adoption.version));
  return version > latest ? ok(version) : err({ code: 'CATALOGUE_ADOPTED' });
}
