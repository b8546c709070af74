import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'Today',
  import: 'Import',
  reports: 'Reports',
  federation: 'Federation',
} as const;

const es: Translated<typeof en> = {
  title: 'Hoy',
  import: 'Importar',
  reports: 'Informes',
  federation: 'Federación',
};

export const pageText: Catalogue<typeof en> = { name: 'page', texts: { en, es } };
