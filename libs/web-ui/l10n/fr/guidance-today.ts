import type { TranslationOf } from '../../i18n/catalogue.js';
import type { guidanceTodayText } from '../guidance-today.js';

export const fr: TranslationOf<typeof guidanceTodayText> = {
  theirs: '{{name}} pose une question : réponds avant le {{day}}',
  theirsLate_one: '{{name}} a posé une question : la réponse a {{count, number}} jour de retard',
  theirsLate_many: '{{name}} a posé une question : la réponse a {{count, number}} de jours de retard',
  theirsLate_other: '{{name}} a posé une question : la réponse a {{count, number}} jours de retard',
  oursLate_one: '{{name}} n’a pas répondu : {{count, number}} jour de retard',
  oursLate_many: '{{name}} n’a pas répondu : {{count, number}} de jours de retard',
  oursLate_other: '{{name}} n’a pas répondu : {{count, number}} jours de retard',
  guidance: '{{name}} a envoyé une orientation : dis ce que vous en faites',
};
