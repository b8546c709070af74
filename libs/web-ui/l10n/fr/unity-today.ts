import type { TranslationOf } from '../../i18n/catalogue.js';
import type { unityTodayText } from '../unity-today.js';

export const fr: TranslationOf<typeof unityTodayText> = {
  open_one: '{{count, number}} clause de nos textes attend ta parole',
  open_many: '{{count, number}} de clauses de nos textes attendent ta parole',
  open_other: '{{count, number}} clauses de nos textes attendent ta parole',
  until: '{{words}}, jusqu’au {{day}}',
  lapsed: 'Tu ne peux pas prendre part aux décisions avant d’affirmer les points d’unité',
};
