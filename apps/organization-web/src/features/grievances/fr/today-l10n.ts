import type { TranslationOf } from '#web-ui';
import type { grievancesTodayText } from '../today-l10n.js';

export const fr: TranslationOf<typeof grievancesTodayText> = {
  named: 'Il y a une plainte à ton sujet : lis-la, et réponds jusqu’au {{day}}',
  hearer: 'Une plainte attend une instance dont tu fais partie',
};
