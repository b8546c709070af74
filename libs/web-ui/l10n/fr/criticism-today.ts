import type { TranslationOf } from '../../i18n/catalogue.js';
import type { criticismTodayText } from '../criticism-today.js';

export const fr: TranslationOf<typeof criticismTodayText> = {
  toAnswer: 'Une critique attend la réponse d’une instance dont tu fais partie',
  answered: 'Ta critique a reçu une réponse : lis-la et clos-la',
};
