import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  meeting: 'Meeting of {{body}}, {{time}}',
  running: 'A meeting of {{body}} is running',
  minutes: 'Minutes of {{body}} wait to be approved',
  task: 'You carry out: {{text}}',
  taskOverdue: 'Overdue, you carry out: {{text}}',
  review: 'The body looks at it again: {{text}}',
  reviewErased: 'The body looks at a decision again',
  taskErased: 'You carry out a decision',
  proposal: 'A proposal waits for your word: {{title}}',
  proposalErased: 'A proposal waits for your word',
} as const;

const es: Translated<typeof en> = {
  meeting: 'Reunión de {{body}}, {{time}}',
  running: 'Hay una reunión de {{body}} en curso',
  minutes: 'El acta de {{body}} espera su aprobación',
  task: 'Llevas a cabo: {{text}}',
  taskOverdue: 'Atrasada, llevas a cabo: {{text}}',
  review: 'El órgano la mira de nuevo: {{text}}',
  reviewErased: 'El órgano mira de nuevo una decisión',
  taskErased: 'Llevas a cabo una decisión',
  proposal: 'Una propuesta espera tu palabra: {{title}}',
  proposalErased: 'Una propuesta espera tu palabra',
};

/** Apart from the pages' texts, because Today is what a phone fetches first. */
export const meetingsTodayText: Catalogue<typeof en> = { name: 'meetings-today', texts: { en, es } };
