import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  title: 'Today',
  now: 'Open for you',
  waiting: 'Coming, or waiting for others',
  news: 'What changed',
  recoverySheet: 'Print the recovery sheet: without it there is no backup',
  newForYou_one: 'One thing is new for you',
  newForYou_other: '{{count}} things are new for you',
} as const;

const es: Translated<typeof en> = {
  title: 'Hoy',
  now: 'Pendiente para ti',
  waiting: 'Por venir, o a la espera de otras personas',
  news: 'Qué ha cambiado',
  recoverySheet: 'Imprimir la hoja de recuperación: sin ella no hay copias',
  newForYou_one: 'Hay una novedad para ti',
  newForYou_many: 'Hay {{count}} novedades para ti',
  newForYou_other: 'Hay {{count}} novedades para ti',
};

export const todayText: Catalogue<typeof en> = { name: 'shared-today', texts: { en, es } };
