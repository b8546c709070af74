import type { TranslationOf } from '#web-ui';
import type { grievanceRefusalText } from '../refusal-l10n.js';

export const fr: TranslationOf<typeof grievanceRefusalText> = {
  title: 'Rien n’a été changé',
  PERSON_UNKNOWN: 'Cette personne ne participe plus.',
  OWN_NAME: 'Une plainte concerne quelqu’un d’autre.',
  WORDS_INVALID: 'Écris ce que tu as à dire, en 4 000 caractères au plus.',
  FILED_ALREADY: 'Tu as une plainte ouverte au sujet de cette personne. Retire-la d’abord, ou attends la décision.',
  TOO_MANY_OPEN: 'Tu as 5 plaintes ouvertes. Retires-en une, ou attends qu’une soit décidée.',
  BODY_CANNOT_HEAR:
    'La personne est maintenant dans cette instance, ou trop peu d’autres y sont. Cherche le nom à nouveau et choisis une autre instance.',
  NO_BODY_CAN_HEAR: 'Aucune instance ne peut l’entendre maintenant. Cherche le nom à nouveau : la page dit quoi faire.',
  GRIEVANCE_UNKNOWN: 'Cette plainte n’est pas à toi de changer, ou elle a été effacée. Recharge la page.',
  REPLIED_ALREADY: 'Tu as répondu. Dis le reste à l’instance.',
  NOT_OPEN: 'Cette plainte est décidée ou a été retirée. Recharge la page.',
};
