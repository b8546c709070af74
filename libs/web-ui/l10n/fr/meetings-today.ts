import type { TranslationOf } from '../../i18n/catalogue.js';
import type { meetingsTodayText } from '../meetings-today.js';

export const fr: TranslationOf<typeof meetingsTodayText> = {
  meeting: 'Réunion de {{body}}, {{time}}',
  running: 'Une réunion de {{body}} est en cours',
  minutes: 'Le compte rendu de {{body}} attend d’être approuvé',
  task: 'Tu réalises : {{text}}',
  taskOverdue: 'En retard, tu réalises : {{text}}',
  review: 'L’instance la regarde de nouveau : {{text}}',
  reviewErased: 'L’instance regarde de nouveau une décision',
  taskErased: 'Tu réalises une décision',
  proposal: 'Une proposition attend ta parole : {{title}}',
  proposalErased: 'Une proposition attend ta parole',
};
