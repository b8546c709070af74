import { CATALOGUE_V1 } from './catalogue-v1.js';
import { defineCatalogue } from './define-catalogue.js';

const stock = { unit: 'count', overOrganizations: 'sum-of-counts', overPeriods: 'last', dimension: null } as const;

/**
 * Version 2: cadre, proposed and on record (R56). Both are stocks of people that have nobody in common. An organization
 * counts them in fives at home already: a refusal, a name or a reason is nowhere in them. Frozen as version 1 is.
 */
export const CATALOGUE_V2 = defineCatalogue(2, [
  ...CATALOGUE_V1.indicators,
  {
    ...stock,
    code: 'cadre-proposed',
    name: {
      en: 'Cadre proposed, in fives',
      es: 'Cuadros propuestos, de cinco en cinco',
      fr: 'Cadres proposés, par cinq',
    },
    people: { population: 'cadre-proposed', measure: 'stock' },
    since: 2,
  },
  {
    ...stock,
    code: 'cadre-confirmed',
    name: {
      en: 'Cadre confirmed, in fives',
      es: 'Cuadros confirmados, de cinco en cinco',
      fr: 'Cadres confirmés, par cinq',
    },
    people: { population: 'cadre', measure: 'stock' },
    since: 2,
  },
]);
