import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  title: 'Today',
  now: 'Open for you',
  waiting: 'Coming, or waiting for others',
  news: 'What changed',
  recoverySheet: 'Print the recovery sheet: without it there is no backup',
} as const;

const es: Translated<typeof en> = {
  title: 'Hoy',
  now: 'Pendiente para ti',
  waiting: 'Por venir, o a la espera de otras personas',
  news: 'Qué ha cambiado',
  recoverySheet: 'Imprimir la hoja de recuperación: sin ella no hay copias',
};

export const todayText: Catalogue<typeof en> = { name: 'shared-today', texts: { en, es } };
