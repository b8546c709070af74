import type { Catalogue, Translated } from '#web-ui';

const en = {
  today: 'Today',
  people: 'People',
  study: 'Study',
  myPath: 'My path',
  cadre: 'Credential of the centre',
  resources: 'Resources',
  reports: 'Reports',
  guidance: 'Guidance',
  federation: 'Federation',
  unity: 'Unity',
  democracy: 'Democracy',
  proposals: 'Proposals',
  elections: 'Elections',
  criticism: 'Criticism',
  record: 'Record',
  recoverySheet: 'Recovery sheet',
  notices: 'What’s new',
  settings: 'Settings',
} as const;

const es: Translated<typeof en> = {
  today: 'Hoy',
  people: 'Personas',
  study: 'Estudio',
  myPath: 'Mi camino',
  cadre: 'Credencial del centro',
  resources: 'Recursos',
  reports: 'Informes',
  guidance: 'Orientación',
  federation: 'Federación',
  unity: 'Unidad',
  democracy: 'Democracia',
  proposals: 'Propuestas',
  elections: 'Elecciones',
  criticism: 'Crítica',
  record: 'Registro',
  recoverySheet: 'Hoja de recuperación',
  notices: 'Novedades',
  settings: 'Ajustes',
};

export const pageText: Catalogue<typeof en> = { name: 'page', texts: { en, es } };
