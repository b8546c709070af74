import type { TranslationOf } from '../../i18n/catalogue.js';
import type { peoplePickerText } from '../l10n.js';

export const fr: TranslationOf<typeof peoplePickerText> = {
  looking: 'Recherche…',
  since: '{{name}}, depuis le {{day}}',
  find: 'Chercher par le nom : {{label}}',
  wholeName:
    'Tout le monde n’est pas dans la liste. Écris le nom entier : il est scellé, et ne se trouve pas par morceaux.',
  findAction: 'Chercher ce nom',
  none: 'Personne de ce nom ne peut être choisi ici. Est-il écrit comme dans la liste des personnes ?',
  picked: 'Tu as choisi {{name}}.',
  several: 'Plusieurs personnes portent ce nom. Choisis dans la liste.',
};
