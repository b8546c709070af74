import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  intakes: 'Intakes',
  'intakes-by-kind': 'Intakes by kind',
  'intakes-by-source-class': 'Intakes by class of source',
  'days-with-intake': 'Days with an intake',
  'active-workers': 'Active workers',
  members: 'Members',
  'mandates-held': 'Mandates held',
  'mandates-overdue': 'Mandates overdue',
  'not-stated': 'not stated',
} as const;

const es: Translated<typeof en> = {
  intakes: 'Entradas',
  'intakes-by-kind': 'Entradas por tipo',
  'intakes-by-source-class': 'Entradas por clase de origen',
  'days-with-intake': 'Días con entradas',
  'active-workers': 'Personas activas',
  members: 'Miembros',
  'mandates-held': 'Mandatos ocupados',
  'mandates-overdue': 'Mandatos vencidos',
  'not-stated': 'sin indicar',
};

/** Names of indicators and codes in the reader's language; a code that is absent here reads as the server labels it. */
export const indicatorsText: Catalogue<typeof en> = { name: 'indicators', texts: { en, es } };
