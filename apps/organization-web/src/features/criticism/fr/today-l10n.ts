import type { TranslationOf } from '#web-ui';
import type { criticismTodayText } from '../today-l10n.js';

export const fr: TranslationOf<typeof criticismTodayText> = {
  toAnswer: 'Une critique attend la réponse d’une instance dont tu fais partie',
  answered: 'Ta critique a reçu une réponse : lis-la et clos-la',
};
