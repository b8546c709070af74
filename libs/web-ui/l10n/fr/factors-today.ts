import type { TranslationOf } from '../../i18n/catalogue.js';
import type { factorsTodayText } from '../factors-today.js';

export const fr: TranslationOf<typeof factorsTodayText> = {
  grace_one: 'Ta fonction demande un second facteur : encore {{count, number}} jour pour le préparer',
  grace_many: 'Ta fonction demande un second facteur : encore {{count, number}} de jours pour le préparer',
  grace_other: 'Ta fonction demande un second facteur : encore {{count, number}} jours pour le préparer',
  waits: 'Ta fonction attend que tu prépares un second facteur',
};
