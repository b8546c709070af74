import type { TranslationOf } from '../../i18n/catalogue.js';
import type { mandatesText } from '../mandates.js';

export const fr: TranslationOf<typeof mandatesText> = {
  choose: 'Inscrire qui a été choisi pour « {{office}} »…',
  chooseWhy: 'Ce que l’instance a décidé. Le mandat commence quand une autre personne mandatée l’appuie.',
  holder: 'Qui a été choisi',
  noneYet: 'Choisis un·e membre',
  beginsOn: 'Premier jour',
  endsOn: 'Dernier jour',
  endsOnHelp: 'Au plus {{days, number}} jours.',
  record: 'Inscrire qui a été choisi',
  recordYes: 'Oui, l’inscrire',
  missing: 'Dis qui a été choisi, et le premier et le dernier jour.',
  text: '{{name}} exerce la fonction « {{office}} » du {{begin}} au {{end}}.',
  confirm:
    'Inscrit que {{name}} exerce « {{office}} » du {{begin}} au {{end}}, avec tout ce que la fonction permet. Si l’appui vient après le premier jour, le mandat commence ce jour-là.',
  waits: 'Un mandat de cette fonction est inscrit, et attend l’appui d’une autre personne mandatée. Il est plus haut.',
  end: 'Mettre fin au mandat de {{name}} jusqu’au {{day}}…',
  endWhy: 'Par démission ou passation, comme l’instance l’a décidé.',
  endAction: 'Mettre fin à ce mandat par décision',
  endYes: 'Oui, inscrire sa fin',
  endText: 'Le mandat de {{name}} dans la fonction « {{office}} » prend fin.',
  endConfirm:
    'Dès qu’une autre personne l’appuie, {{name}} n’exerce plus « {{office}} » et perd aussitôt ce que la fonction permet. Que ce mandat a existé, et jusqu’à quand, reste au registre.',
  endWaits: 'La fin du mandat de {{name}} est inscrite, et attend l’appui d’une autre personne mandatée.',
  erased: 'une personne dont le nom a été effacé',
  recallTitle: 'Révocation de {{name}}',
  recallWhy:
    'Contre la volonté de qui l’exerce. L’instance décide selon ses règles de révocation ; la personne concernée ne conduit pas la réunion sur ce point, ne l’inscrit ni ne l’appuie.',
  moderator: 'Qui a conduit la réunion sur ce point',
  moderatorHelp: 'Tout membre, sauf la personne concernée.',
  recallAction: 'Inscrire la révocation',
  recallYes: 'Oui, inscrire la révocation',
  recallText: '{{name}} est révoqué du mandat « {{office}} ».',
  recallConfirm:
    'Dès qu’une autre personne l’appuie, {{name}} n’exerce plus « {{office}} » et perd aussitôt ce qu’il permet. Le registre dit que ce fut une révocation, et comment on a compté.',
  RECALL_NEEDED: 'Seule la personne qui l’exerce rend ainsi le mandat. Contre sa volonté, il y a la révocation.',
  HOLDER_UNKNOWN: 'Cette personne ne participe plus. Choisis-en une autre.',
  HOLDER_IS_NO_MEMBER: 'Seul·e un·e membre peut exercer une fonction. Admettez d’abord cette personne.',
  HOLDS_IT_ALREADY: 'Cette personne exerce la fonction en ces jours. Choisis-en une autre, ou des jours plus tard.',
  COOLING_DOWN:
    'Cette personne a exercé trop récemment : selon la règle de cette fonction, d’autres passent d’abord. Choisis-en une autre.',
  SEATS_TAKEN:
    'Tous les sièges de cette fonction sont pris en ces jours. Mettez d’abord fin à un mandat, ou commencez plus tard.',
  TERM_IS_OVER: 'Le dernier jour ne peut être avant le premier, ni passé. Choisis-en un plus tard.',
  TERM_TOO_LONG: 'Une période de cette fonction a {{days, number}} jours au plus. Choisis un dernier jour plus proche.',
  OTHER_BODY: 'Une autre instance pourvoit cette fonction selon sa règle. C’est à elle de décider.',
  ALREADY_ENDED: 'Une décision a déjà mis fin à ce mandat. Recharge la page.',
};
