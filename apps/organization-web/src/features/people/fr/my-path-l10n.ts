import type { TranslationOf } from '#web-ui';
import type { myPathText } from '../my-path-l10n.js';

export const fr: TranslationOf<typeof myPathText> = {
  title: 'Mon parcours',
  nextTitle: 'Prochain pas',
  'next.accept-rules': 'Lis les règles de travail et accepte-les.',
  'next.come-back': 'Tu es parti·e. Pour revenir, lis les règles de travail et accepte-les.',
  'next.affirm': 'Tu es accepté·e. Affirme chaque clause des points d’unité, et accepte les obligations.',
  'next.begin-membership': 'Tu es accepté·e et as tout affirmé. Commence à participer comme « {{member}} ».',
  'next.discussion': 'On t’a proposé·e comme « {{member}} ». Lis ce qui se dit ; rien ne t’est demandé maintenant.',
  'next.appeal': 'Tu n’as pas été admis·e. Tu peux te tourner vers une autre instance jusqu’au {{day}}.',
  'next.wait-for-appeal': 'Une autre instance décide de ton recours.',
  'next.renew': 'Ce qui est gardé de toi est effacé le {{day}}, sauf si tu renouvelles.',
  'next.take-part': 'Participe. Quand tu le souhaites, quelqu’un peut te proposer comme « {{member}} ».',
  'next.none': 'Tu participes comme « {{member}} ». Aucun pas ne t’attend ici.',
  endsOn: 'Ce qui est gardé de toi reste jusqu’au {{day}}, et plus longtemps avec tout ce que tu fais ici.',
  rulesTitle: 'Règles de travail',
  rulesLead: 'Version {{version}}. Elles valent pendant que tu aides. Personne ne te demande plus ici.',
  noRules: 'Il n’y a pas encore de règles de travail',
  noRulesNext: 'L’organisation les adopte par une décision. Reviens alors.',
  accept: 'Accepter les règles de travail',
  comeBack: 'Les accepter et revenir',
  renew: 'Rester : renouveler',
  renewed: 'Renouvelé.',
  begin: 'Commencer comme « {{member}} »',
  toUnity: 'Aux points d’unité',
  decline: 'Je ne veux pas que l’on me propose',
  declineConfirm: 'La proposition prend fin. Tu continues comme « {{volunteer}} ».',
  whyRefused: 'Raison : {{reason}}.',
  appealTo: 'Quelle instance doit décider ?',
  appeal: 'Me tourner vers cette instance',
  appealConfirm: 'L’autre instance décide, et c’est le dernier mot sur cette proposition.',
  noOtherBody:
    'Votre organisation a une seule instance, et elle a refusé. Elle peut former une commission de recours par une décision ; demande-la.',
  stepBackTitle: 'Prendre du recul',
  stepBackLead:
    'Tu continues comme « {{volunteer}} » selon les règles de travail : sans vote, et tes fonctions finissent aussitôt.',
  stepBack: 'Accepter les règles de travail et prendre du recul',
  stepBackConfirm:
    'Ton vote et tes fonctions finissent aussitôt. Pour participer de nouveau comme « {{member}} », il faut une nouvelle admission.',
  leaveTitle: 'Partir',
  leaveLead: 'Un seul pas, et personne n’a à répondre. Emporte d’abord ce qui est à toi, si tu le veux.',
  export: 'Ce qui est gardé de moi, et mon export',
  leave: 'Quitter l’organisation',
  leaveYes: 'Partir maintenant',
  leaveConfirm:
    'Ton vote, tes fonctions et tes propositions finissent aussitôt. Tu peux encore te connecter pour emporter tes données ou revenir.',
};
