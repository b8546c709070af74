import type { TranslationOf } from '../../i18n/catalogue.js';
import type { voteCountText } from '../vote-count.js';

export const fr: TranslationOf<typeof voteCountText> = {
  title: 'Ce qui a été compté',
  asks: 'Selon les règles de {{body}}, {{present}} de ses {{electorate}} personnes doivent être là, et l’on décide {{rule}}.',
  present: 'Présents',
  inFavour: 'Pour',
  against: 'Contre',
  abstained: 'Qui était là et n’a dit ni l’un ni l’autre s’est abstenu.',
  announcedOn: 'Annoncé le',
  announcedHelp_one: 'Selon les règles, au moins {{count}} jour avant la décision.',
  announcedHelp_many: 'Selon les règles, au moins {{count}} de jours avant la décision.',
  announcedHelp_other: 'Selon les règles, au moins {{count}} jours avant la décision.',
  missing: 'Remplis les nombres : les voix ne dépassent pas les présents, ni les présents les personnes de l’instance.',
  byName: 'Un vote par nom',
  byNameAsks: 'Selon les règles de {{body}}, on vote là-dessus par nom : on décide {{rule}}.',
  byNameOpens: 'Le vote est ouvert à la place. Une fois clos, son issue est consignée avec le décompte.',
  closesOn: 'Dernier jour du vote',
  closesEarly: 'Je peux le clore plus tôt, comme en réunion. Tout le monde le lit.',
  opened: 'Le vote est ouvert',
  toVote: 'Vers ce vote',
  toVotes: 'Vers les votes par nom',
  'rule.majority': 'à la majorité : plus de voix pour que contre',
  'rule.absolute-majority': 'à la majorité absolue : plus de la moitié de toutes ses personnes pour',
  'rule.two-thirds': 'aux deux tiers des voix',
  'rule.consensus': 'par consensus : personne contre',
  'rule.unanimity': 'à l’unanimité : toutes les personnes présentes pour',
};
