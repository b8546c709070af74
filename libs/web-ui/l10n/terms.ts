import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  'kind.organizing-committee': 'organizing committee',
  'kind.mass-organization': 'mass organization',
  'kind.defense-organization': 'legal defence and community care',
  'kind.study-circle': 'study circle',
  'kind.media-organ': 'media organ',
  'kind.caucus': 'caucus',
  'office.secretary': 'secretary',
  'office.treasurer': 'treasurer',
  'office.reporter': 'reporter',
  'office.registrar': 'registrar',
  'office.coordinator': 'coordinator',
  'office.auditor': 'auditor',
  'office.committee-member': 'member of the committee',
  'needs.report:approve': 'You need a mandate that allows approving reports: {{offices}}.',
  'needs.report:draft': 'You need a mandate that allows drafting reports: {{offices}}.',
  'needs.records:write': 'You need a mandate that allows entering records: {{offices}}.',
  'needs.exchange:read': 'You need a mandate that allows reading the exchange with other nodes: {{offices}}.',
  'needs.exchange:manage': 'You need a mandate that allows managing the exchange with other nodes: {{offices}}.',
  'needs.decision:record': 'You need a mandate that allows recording decisions: {{offices}}.',
  'needs.decision:second': 'You need a mandate that allows seconding decisions: {{offices}}.',
  noOffice: 'no office has it yet',
  or: 'or',
} as const;

const es: Translated<typeof en> = {
  'kind.organizing-committee': 'comité organizador',
  'kind.mass-organization': 'organización de masas',
  'kind.defense-organization': 'defensa legal y cuidado comunitario',
  'kind.study-circle': 'círculo de estudio',
  'kind.media-organ': 'órgano de prensa',
  'kind.caucus': 'caucus',
  'office.secretary': 'secretaría',
  'office.treasurer': 'tesorería',
  'office.reporter': 'informes',
  'office.registrar': 'registro',
  'office.coordinator': 'coordinación',
  'office.auditor': 'auditoría',
  'office.committee-member': 'integrante del comité',
  'needs.report:approve': 'Necesitas un mandato que permita aprobar informes: {{offices}}.',
  'needs.report:draft': 'Necesitas un mandato que permita preparar informes: {{offices}}.',
  'needs.records:write': 'Necesitas un mandato que permita anotar registros: {{offices}}.',
  'needs.exchange:read': 'Necesitas un mandato que permita leer el intercambio con otros nodos: {{offices}}.',
  'needs.exchange:manage': 'Necesitas un mandato que permita llevar el intercambio con otros nodos: {{offices}}.',
  'needs.decision:record': 'Necesitas un mandato que permita registrar decisiones: {{offices}}.',
  'needs.decision:second': 'Necesitas un mandato que permita secundar decisiones: {{offices}}.',
  noOffice: 'ningún cargo lo tiene todavía',
  or: 'o',
};

/** Words of the movement and of permissions, by the codes that servers send. */
export const termsText: Catalogue<typeof en> = { name: 'terms', texts: { en, es } };
