import type { TranslationOf } from '../../i18n/catalogue.js';
import type { democracyTodayText } from '../democracy-today.js';

export const fr: TranslationOf<typeof democracyTodayText> = {
  itemMine: 'Ton tour approche : {{office}}',
  itemOffer: 'On te propose un échange de tours : {{office}}',
  itemHandOver: 'Écris la note de passation : {{office}}',
};
