import type { Catalogue, Translated } from '#web-ui';

const en = {
  nothing: 'Nothing is waiting for you',
  nothingNext: 'Reports arrive and are added up by themselves. Look at how the organizations stand.',
  toOrganizations: 'See the organizations',
  firstTitle: 'No organizations yet',
  firstNext: 'Issue an invitation code and hand it to an organization over a channel you trust.',
  invite: 'Invite an organization',
  figures: 'The last twelve months reported',
  allFigures: 'All figures',
} as const;

const es: Translated<typeof en> = {
  nothing: 'No hay nada pendiente para ti',
  nothingNext: 'Los informes llegan y se suman solos. Mira cómo están las organizaciones.',
  toOrganizations: 'Ver las organizaciones',
  firstTitle: 'Todavía no hay organizaciones',
  firstNext: 'Emite un código de invitación y entrégalo a una organización por un canal de confianza.',
  invite: 'Invitar a una organización',
  figures: 'Los últimos doce meses informados',
  allFigures: 'Todas las cifras',
};

export const todayText: Catalogue<typeof en> = { name: 'today', texts: { en, es } };
