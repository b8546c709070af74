import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  grace_one: 'Your office needs a second factor: {{count, number}} day left to set one up',
  grace_other: 'Your office needs a second factor: {{count, number}} days left to set one up',
  waits: 'Your office waits until you set up a second factor',
} as const;

const es: Translated<typeof en> = {
  grace_one: 'Tu cargo necesita un segundo factor: queda {{count, number}} día para prepararlo',
  grace_other: 'Tu cargo necesita un segundo factor: quedan {{count, number}} días para prepararlo',
  grace_many: 'Tu cargo necesita un segundo factor: quedan {{count, number}} días para prepararlo',
  waits: 'Tu cargo espera hasta que prepares un segundo factor',
};

/** Apart from the settings' texts, because Today is what a phone fetches first. */
export const factorsTodayText: Catalogue<typeof en> = { name: 'factors-today', texts: { en, es } };
