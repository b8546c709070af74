import type { TranslationOf } from '#web-ui';
import type { surveyTodayText } from '../l10n.js';

export const fr: TranslationOf<typeof surveyTodayText> = {
  fetch: 'Enquête « {{title}} » : qui veut répondre prend un bulletin jusqu’au {{day}}',
  kept: 'Enquête « {{title}} » : ton bulletin est dans ce navigateur. Réponds après le {{day}}',
  answer: 'Enquête « {{title}} » : ton bulletin est dans ce navigateur. Réponds jusqu’au {{day}}',
};
