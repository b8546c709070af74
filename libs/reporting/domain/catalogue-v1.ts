import { defineCatalogue } from './define-catalogue.js';

const plain = { unit: 'count', overOrganizations: 'sum', overPeriods: 'sum', people: null, dimension: null } as const;

/**
 * Version 1. Frozen: a change of meaning is a new code in a new version, which is inert in an organization until it
 * adopts that version.
 */
export const CATALOGUE_V1 = defineCatalogue(1, [
  { ...plain, code: 'intakes', name: { en: 'Intakes', es: 'Entradas' } },
  {
    ...plain,
    code: 'intakes-by-kind',
    name: { en: 'Intakes by kind of goods', es: 'Entradas por tipo de bienes' },
    dimension: 'goods-kind',
  },
  {
    ...plain,
    code: 'intakes-by-source-class',
    name: { en: 'Intakes by class of source', es: 'Entradas por clase de origen' },
    dimension: 'source-class',
  },
  { ...plain, code: 'give-outs', name: { en: 'Give-outs', es: 'Entregas' } },
  {
    ...plain,
    code: 'days-with-intake',
    name: { en: 'Days with an intake', es: 'Días con alguna entrada' },
    overOrganizations: 'sum-of-counts',
  },
  {
    ...plain,
    code: 'active-workers',
    name: { en: 'Active workers (where stated)', es: 'Personas activas (donde consta)' },
    overOrganizations: 'sum-of-counts',
    overPeriods: 'none',
    people: { population: 'workers', measure: 'flow' },
  },
  {
    ...plain,
    code: 'members',
    name: { en: 'Members', es: 'Miembros' },
    overOrganizations: 'sum-of-counts',
    overPeriods: 'last',
    people: { population: 'members', measure: 'stock' },
  },
  { ...plain, code: 'mandates-held', name: { en: 'Mandates held', es: 'Mandatos vigentes' }, overPeriods: 'last' },
  {
    ...plain,
    code: 'mandates-overdue',
    name: { en: 'Mandates overdue', es: 'Mandatos vencidos sin relevo' },
    overPeriods: 'last',
  },
]);

/** By version: a report names the version that its organization has adopted. */
export const CATALOGUES: ReadonlyMap<number, typeof CATALOGUE_V1> = new Map([[CATALOGUE_V1.version, CATALOGUE_V1]]);
