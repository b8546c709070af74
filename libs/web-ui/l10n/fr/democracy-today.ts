import type { TranslationOf } from '../../i18n/catalogue.js';
import type { democracyTodayText } from '../democracy-today.js';

export const fr: TranslationOf<typeof democracyTodayText> = {
  itemMine: 'Ton tour approche : {{office}}',
  itemOffer: 'On te propose un échange de tours : {{office}}',
  itemHandOver: 'Écris la note de passation : {{office}}',
  'term.ends': 'Ton mandat finit le {{day}}, et personne ne suit selon le registre : {{office}}',
  'term.endsTo': 'Ton mandat finit le {{day}}, et {{name}} prend la suite : {{office}}',
  'term.begins': 'Ton mandat commence le {{day}}. Fais-toi transmettre les choses par {{name}} : {{office}}',
  'term.noNote': '{{name}} n’a pas laissé de note de passation. Écris ce que tu as trouvé : {{office}}',
  'term.note': 'Lis la note de passation de {{name}} : {{office}}',
  somebody: 'qui l’avait avant',
};
