import type { TranslationOf } from '#web-ui';
import type { surveyText } from '../l10n.js';

export const fr: TranslationOf<typeof surveyText> = {
  title: 'Qui nous sommes, ensemble',
  toPeople: 'Personnes',
  lead: 'Une enquête sur tout le monde et sur personne en particulier. Elle est volontaire, et tu peux passer chaque question. On ne dit à personne qui a participé, et rien n’en dépend.',
  none: 'Il n’y a pas d’enquête',
  noneNext:
    'Une instance en ouvre une par une décision de deux personnes, quand elle veut savoir qui elle n’atteint pas.',
  protectedTitle: 'Ce qui est protégé, et ce qui ne l’est pas',
  protectedName:
    'Ton bulletin est signé sans être vu, et déposé un autre jour, sans nom. D’après ce qui est gardé, personne ne peut dire lequel est le tien.',
  protectedCounts:
    'Chaque réponse s’ajoute à un compte. Tes réponses ne sont pas gardées ensemble, et aucune heure n’est gardée.',
  protectedEnd: 'À la fin, tout est effacé sauf des comptes de cinq en cinq. Ce qui n’atteint pas cinq n’est pas dit.',
  notProtected:
    'Qui observe ce serveur au moment où tu réponds pourrait voir ensemble ta connexion et tes réponses. Le serveur sait que tu as pris un bulletin jusqu’au dernier jour pour le faire. Un serveur qui triche pourrait fabriquer ses propres bulletins.',
  fetchLead:
    'Jusqu’au {{day}}, tu peux prendre un bulletin. Il reste dans ce navigateur ; tu réponds plus tard avec lui.',
  fetch: 'Prendre un bulletin',
  fetchedElsewhere: 'Tu as pris un bulletin dans un autre navigateur. Réponds là-bas.',
  hasPaper: 'Ton bulletin est dans ce navigateur',
  comeBack: 'Reviens avec ce navigateur après le {{day}}, et réponds jusqu’au {{until}}.',
  answerLead: 'Tu peux répondre jusqu’au {{day}}. Réponds à ce que tu veux.',
  noPaper: 'On prend maintenant les réponses des bulletins pris auparavant. Il n’y en a pas dans ce navigateur.',
  skip: 'Passer',
  putIn: 'Le déposer',
  putInYes: 'Le déposer sans mon nom',
  putInConfirm:
    'Tes réponses sont comptées. On ne peut ni les changer ni les reprendre : personne ne sait lesquelles ce sont.',
  counted: 'Compté. Merci',
  countedNext: 'Les membres lisent le résultat après le {{day}}. Ton bulletin n’est plus dans ce navigateur.',
  closedOn: 'Les réponses ont été prises jusqu’au {{day}}.',
  noResults: 'Trop peu de personnes ont pris un bulletin, ou l’enquête a été annulée. Rien n’est dit.',
  atLeast: '{{choice}} : {{count}} ou quelques-unes de plus',
  notTold: '{{choice}} : non dit',
  refused: 'Cela n’a pas marché',
  openTitle: 'Ouvrir une enquête',
  packLabel: 'Questions',
  asksUntilLabel: 'Dernier jour pour prendre un bulletin',
  asksUntilHelp: 'Avec moins de cinq bulletins, personne n’est interrogé.',
  answersUntilLabel: 'Dernier jour pour répondre',
  answersUntilHelp: 'Au moins un jour plus tard, et dans les 60 jours à partir d’aujourd’hui.',
  open: 'Inscrire que nous l’ouvrons',
  openYes: 'L’inscrire',
  openConfirm: 'Une autre personne mandatée l’appuie ; les membres peuvent alors prendre un bulletin.',
  openText:
    'Nous interrogeons tout le monde, sans noms : {{title}}. Bulletins jusqu’au {{asksUntil}}, réponses jusqu’au {{answersUntil}}.',
  closeTitle: 'La clore avant son jour',
  close: 'Inscrire que nous la closons',
  closeYes: 'L’inscrire',
  closeConfirm:
    'Une autre personne mandatée l’appuie ; on ne prend alors plus de réponses, et les comptes de cinq et plus sont dits.',
  closeConfirmAsking: 'Une autre personne mandatée l’appuie ; l’enquête est alors annulée, et rien n’est dit.',
  closeText: 'Nous closons l’enquête : {{title}}.',
  SURVEY_UNKNOWN: 'Cette enquête n’est plus ouverte. Recharge la page.',
  WRONG_PHASE: 'L’enquête en est à une autre étape. Recharge la page.',
  ANOTHER_WAS_ISSUED: 'Tu as déjà un bulletin, dans le navigateur qui l’a demandé.',
  PAPER_MALFORMED: 'La demande n’était pas entière. Recharge la page.',
  PAPER_NOT_SIGNED: 'Ce bulletin n’est pas de cette enquête.',
  PAPER_SPENT: 'Ce bulletin a déjà été déposé. Il compte une fois.',
  ANSWERS_MALFORMED: 'Les questions ont changé. Recharge la page.',
};
