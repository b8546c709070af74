import type { TranslationOf } from '../../i18n/catalogue.js';
import type { recallsTodayText } from '../recalls-today.js';

export const fr: TranslationOf<typeof recallsTodayText> = {
  signRecall: 'Une pétition demande de révoquer un mandat ({{office}}). Tu peux la signer jusqu’au {{day}}',
  signConfidence: 'Une pétition demande un vote de confiance ({{office}}). Tu peux la signer jusqu’au {{day}}',
  room: 'Une réunion vote sur un mandat ({{office}}) à partir du {{day}}',
  record: 'Le vote sur un mandat est terminé ({{office}}) : inscris le résultat',
};
