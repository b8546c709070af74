import type { Catalogue, Translated } from '#web-ui';

const en = {
  today: 'Today',
  resources: 'Resources',
  reports: 'Reports',
  federation: 'Federation',
} as const;

const es: Translated<typeof en> = {
  today: 'Hoy',
  resources: 'Recursos',
  reports: 'Informes',
  federation: 'Federación',
};

export const pageText: Catalogue<typeof en> = { name: 'page', texts: { en, es } };
