import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  vote: 'A vote by name is open for you: {{text}}',
  close: 'A vote by name waits to be recorded: {{text}}',
} as const;

const es: Translated<typeof en> = {
  vote: 'Hay una votación por nombre abierta para ti: {{text}}',
  close: 'Una votación por nombre espera que se registre: {{text}}',
};

/** Apart from the pages' texts, because Today is what a phone fetches first. */
export const rollCallsTodayText: Catalogue<typeof en> = { name: 'roll-calls-today', texts: { en, es } };
