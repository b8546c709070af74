import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  waits: 'The delegate of {{organization}} waits for a seat: look at the credential and decide',
} as const;

const es: Translated<typeof en> = {
  waits: 'La delegación de {{organization}} espera un puesto: mira la credencial y decidan',
};

/** Apart from the page's texts, because Today is what a phone fetches first. */
export const delegatesTodayText: Catalogue<typeof en> = { name: 'delegates-today', texts: { en, es } };
