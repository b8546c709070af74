import type { TranslationOf } from '../../i18n/catalogue.js';
import type { todayText } from '../today.js';

export const fr: TranslationOf<typeof todayText> = {
  title: 'Aujourd’hui',
  now: 'À faire pour toi',
  waiting: 'À venir, ou en attente des autres',
  news: 'Ce qui a changé',
  recoverySheet: 'Imprime la feuille de secours : sans elle, pas de sauvegarde',
  newForYou_one: 'Il y a une nouveauté pour toi',
  newForYou_many: 'Il y a {{count}} nouveautés pour toi',
  newForYou_other: 'Il y a {{count}} nouveautés pour toi',
};
