import { defineCatalogue } from './define-catalogue.js';

const plain = { unit: 'count', overOrganizations: 'sum', overPeriods: 'sum', people: null, dimension: null } as const;

/**
 * Version 1. Frozen: a change of meaning is a new code in a new version, which is inert in an organization until it
 * adopts that version.
 */
export const CATALOGUE_V1 = defineCatalogue(1, [
  { ...plain, code: 'intakes', name: { en: 'Intakes', es: 'Entradas', fr: 'Entrées' } },
  {
    ...plain,
    code: 'intakes-by-kind',
    name: { en: 'Intakes by kind of goods', es: 'Entradas por tipo de bienes', fr: 'Entrées par type de biens' },
    dimension: 'goods-kind',
  },
  {
    ...plain,
    code: 'intakes-by-source-class',
    name: {
      en: 'Intakes by class of source',
      es: 'Entradas por clase de origen',
      fr: 'Entrées par classe de provenance',
    },
    dimension: 'source-class',
  },
  { ...plain, code: 'give-outs', name: { en: 'Give-outs', es: 'Entregas', fr: 'Remises' } },
  {
    ...plain,
    code: 'days-with-intake',
    name: { en: 'Days with an intake', es: 'Días con alguna entrada', fr: 'Jours avec une entrée' },
    overOrganizations: 'sum-of-counts',
  },
  {
    ...plain,
    code: 'active-workers',
    name: {
      en: 'Active workers (where stated)',
      es: 'Personas activas (donde consta)',
      fr: 'Personnes actives (si précisé)',
    },
    overOrganizations: 'sum-of-counts',
    overPeriods: 'none',
    people: { population: 'workers', measure: 'flow' },
  },
  {
    ...plain,
    code: 'members',
    name: { en: 'Members', es: 'Miembros', fr: 'Membres' },
    overOrganizations: 'sum-of-counts',
    overPeriods: 'last',
    people: { population: 'members', measure: 'stock' },
  },
  {
    ...plain,
    code: 'mandates-held',
    name: { en: 'Mandates held', es: 'Mandatos vigentes', fr: 'Mandats en cours' },
    overPeriods: 'last',
  },
  {
    ...plain,
    code: 'mandates-overdue',
    name: { en: 'Mandates overdue', es: 'Mandatos vencidos sin relevo', fr: 'Mandats échus sans relève' },
    overPeriods: 'last',
  },
]);
