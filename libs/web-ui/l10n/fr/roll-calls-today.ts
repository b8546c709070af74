import type { TranslationOf } from '../../i18n/catalogue.js';
import type { rollCallsTodayText } from '../roll-calls-today.js';

export const fr: TranslationOf<typeof rollCallsTodayText> = {
  vote: 'Un vote par nom est ouvert pour toi : {{text}}',
  close: 'Un vote par nom attend d’être consigné : {{text}}',
};
