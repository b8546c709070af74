import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'Today',
  open: 'Open now',
  nothing: 'Nothing is waiting',
  nothingNext: 'Reports arrive and are added up by themselves.',
  firstTitle: 'No organizations yet',
  firstNext: 'Issue an invitation code under Exchange and hand it to an organization over a channel you trust.',
  request: '{{name}} asks to join',
  overdue_one: '{{name}} has {{count, number}} overdue report',
  overdue_other: '{{name}} has {{count, number}} overdue reports',
  more_one: 'and {{count, number}} more organization with overdue reports',
  more_other: 'and {{count, number}} more organizations with overdue reports',
} as const;

const es: Translated<typeof en> = {
  title: 'Hoy',
  open: 'Pendiente ahora',
  nothing: 'No hay nada pendiente',
  nothingNext: 'Los informes llegan y se suman solos.',
  firstTitle: 'Todavía no hay organizaciones',
  firstNext: 'Emite un código de invitación en Intercambio y entrégalo a una organización por un canal de confianza.',
  request: '{{name}} pide entrar',
  overdue_one: '{{name}} tiene {{count, number}} informe atrasado',
  overdue_many: '{{name}} tiene {{count, number}} de informes atrasados',
  overdue_other: '{{name}} tiene {{count, number}} informes atrasados',
  more_one: 'y {{count, number}} organización más con informes atrasados',
  more_many: 'y {{count, number}} de organizaciones más con informes atrasados',
  more_other: 'y {{count, number}} organizaciones más con informes atrasados',
};

export const todayText: Catalogue<typeof en> = { name: 'today', texts: { en, es } };
