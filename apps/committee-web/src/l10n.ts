import type { Catalogue, Translated } from '#web-ui';

const en = {
  today: 'Today',
  organizations: 'Organizations',
  organizationsShort: 'Groups',
  figures: 'Figures',
  guidance: 'Guidance',
  guidanceShort: 'Guidance',
  exchange: 'Exchange',
  cadre: 'Cadre',
  unity: 'Unity',
  democracy: 'Democracy',
  criticism: 'Criticism',
  proposals: 'Proposals',
  elections: 'Elections',
  record: 'Record',
  recoverySheet: 'Recovery sheet',
  notices: 'What’s new',
  settings: 'Settings',
} as const;

const es: Translated<typeof en> = {
  today: 'Hoy',
  organizations: 'Organizaciones',
  organizationsShort: 'Grupos',
  figures: 'Cifras',
  guidance: 'Orientación',
  guidanceShort: 'Guías',
  exchange: 'Intercambio',
  cadre: 'Cuadros',
  unity: 'Unidad',
  democracy: 'Democracia',
  criticism: 'Crítica',
  proposals: 'Propuestas',
  elections: 'Elecciones',
  record: 'Registro',
  recoverySheet: 'Hoja de recuperación',
  notices: 'Novedades',
  settings: 'Ajustes',
};

export const pageText: Catalogue<typeof en> = { name: 'page', texts: { en, es } };
