import type { TranslationOf } from '#web-ui';
import type { studyTodayText } from '../l10n.js';

export const fr: TranslationOf<typeof studyTodayText> = {
  due: 'Étudie « {{title}} » avant le {{day}}',
  review: '{{name}} veut parler avec toi de « {{title}} »',
  somebody: 'Quelqu’un',
  facilitate: 'À ton tour : tu animes le cercle sur « {{title}} », {{day}}',
  meets: 'Ton cercle sur « {{title}} » se réunit, {{day}}',
};
