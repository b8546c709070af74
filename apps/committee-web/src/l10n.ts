import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'Today',
  organizations: 'Organizations',
  figures: 'Figures',
  enrolments: 'Joining',
} as const;

const es: Translated<typeof en> = {
  title: 'Hoy',
  organizations: 'Organizaciones',
  figures: 'Cifras',
  enrolments: 'Entradas',
};

export const pageText: Catalogue<typeof en> = { name: 'page', texts: { en, es } };
