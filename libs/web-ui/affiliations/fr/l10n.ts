import type { TranslationOf } from '../../i18n/catalogue.js';
import type { affiliationsText } from '../l10n.js';

export const fr: TranslationOf<typeof affiliationsText> = {
  title: 'Où d’autre tu fais partie',
  lead: 'Seulement si tu veux, et seulement sur toi. Tant qu’une décision qui nomme une telle organisation est ouverte, on te demande, à toi seul·e, si tu prends part.',
  name: 'Nom de l’organisation',
  shown: 'Les membres peuvent le lire',
  shownYes: 'les membres le lisent',
  shownNo: 'toi seul·e le lis',
  add: 'Le dire',
  show: 'Laisser les membres le lire : {{name}}',
  hide: 'Pour toi seul·e : {{name}}',
  rename: 'Changer : {{name}}',
  save: 'Enregistrer',
  remove: 'Effacer : {{name}}',
  removeYes: 'Effacer',
  removeConfirm: 'Rien n’en est gardé.',
  of: 'Fait aussi partie de',
  ofLead: 'Dans ses propres mots, pour qui décide ici.',
  recused_one: '{{names}} n’a pas pris part',
  recused_many: '{{names}} n’ont pas pris part',
  recused_other: '{{names}} n’ont pas pris part',
  asks: 'Cette décision nomme {{name}}, dont tu fais aussi partie. Y prends-tu part ?',
  recuse: 'Je ne prends pas part',
  recuseConfirm:
    'Ton nom figure sur cette décision comme celui de quelqu’un qui n’a pas pris part. On ne demande à personne pourquoi, et cela reste.',
  namesYours:
    'Ceci nomme {{name}}, dont tu fais aussi partie. Laisse une autre personne l’enregistrer, et dis à la page Registre que tu ne prends pas part.',
  refused: 'Rien n’a été changé',
  AFFILIATION_INVALID: 'Écris le nom d’une organisation, de 3 à 120 caractères.',
  AFFILIATION_UNKNOWN: 'Ce n’est plus là. Recharge la page.',
  TOO_MANY_AFFILIATIONS: 'Tu as nommé 20 organisations. Effaces-en une d’abord.',
  DECISION_UNKNOWN: 'Il n’y a pas de telle décision. Recharge la page.',
  RECUSED_ALREADY: 'Tu l’as déjà dit.',
  TOOK_PART: 'Tu as enregistré ou appuyé cette décision.',
  RECUSAL_TOO_LATE: 'Cette décision est caduque, ou a été enregistrée il y a plus de 14 jours.',
};
