import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  itemMine: 'Your turn is coming: {{office}}',
  itemOffer: 'Somebody asks you to swap turns: {{office}}',
  itemHandOver: 'Write the hand-over note: {{office}}',
} as const;

const es: Translated<typeof en> = {
  itemMine: 'Se acerca tu turno: {{office}}',
  itemOffer: 'Alguien te pide cambiar turnos: {{office}}',
  itemHandOver: 'Escribe la nota de entrega: {{office}}',
};

/** Apart from the pages' texts, because Today is what a phone fetches first. */
export const democracyTodayText: Catalogue<typeof en> = { name: 'democracy-today', texts: { en, es } };
