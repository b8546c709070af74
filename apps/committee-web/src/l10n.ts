import type { Catalogue, Translated } from '#web-ui';

const en = {
  today: 'Today',
  organizations: 'Organizations',
  figures: 'Figures',
  exchange: 'Exchange',
} as const;

const es: Translated<typeof en> = {
  today: 'Hoy',
  organizations: 'Organizaciones',
  figures: 'Cifras',
  exchange: 'Intercambio',
};

export const pageText: Catalogue<typeof en> = { name: 'page', texts: { en, es } };
