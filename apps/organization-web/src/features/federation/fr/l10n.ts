import type { TranslationOf } from '#web-ui';
import type { federationText } from '../l10n.js';

export const fr: TranslationOf<typeof federationText> = {
  title: 'Fédération',
  lead: 'Le comité d’organisation à qui cette organisation rend compte, et qui lui rend des comptes.',
  noneTitle: 'Dans aucune fédération',
  noneNext:
    'Tu peux saisir, préparer et approuver sans fédération. Pour adhérer, demande un code d’invitation à un comité d’organisation.',
  code: 'Code d’invitation du comité',
  codeHelp: 'Il sert une fois, pendant sept jours. Il porte l’adresse du serveur du comité et la marque de sa clé.',
  codeMissing: 'Colle le code d’invitation',
  join: 'Demander à adhérer',
  joinConfirm:
    'Donne au comité le nom de cette organisation, son type et sa clé publique. Aucune écriture, aucun chiffre, aucun nom de personne n’est envoyé.',
  joinYes: 'Oui, demander à adhérer',
  'state.REQUESTED': 'attend le comité',
  'state.APPROVED': 'adhésion faite',
  'state.REFUSED': 'refusée',
  'state.EXPIRED': 'expirée',
  wordsTitle: 'Compare ces huit mots',
  wordsHow:
    'Appelle une personne du comité dont tu connais la voix. Lis les mots à voix haute, dans l’ordre. Sa page doit montrer les huit mêmes. Si un seul diffère, arrête : quelqu’un se tient entre vous. N’envoie pas les mots par la connexion que tu vérifies.',
  wordsAfter: 'Ensuite le comité décide. Cette page montre la réponse d’elle-même.',
  wordsRead: 'J’ai lu les mots au comité',
  joinLater: 'Adhérer plus tard',
  wordsOf: 'Les huit mots de {{hub}}',
  refused: 'Le comité a refusé cette demande. Demande-lui ses raisons ; tu peux redemander avec un nouveau code.',
  expired: 'Le code a expiré avant que le comité décide. Demande-lui-en un nouveau.',
  leave: 'Quitter la fédération',
  leaveLead: 'Votre organisation peut partir à tout moment, en une étape. Personne n’a à l’approuver.',
  leaveConfirm:
    'Ce que vous avez envoyé reste au comité, marqué à la date d’aujourd’hui. Plus rien n’est envoyé ; ce qui attend reste ici. Vous pouvez revenir avec un nouveau code.',
  leaveYes: 'Oui, partir',
  leftTitle: 'Votre organisation est partie',
  left: 'L’échange avec {{name}} a pris fin le {{day}}. Ce qui a été envoyé y reste, marqué à cette date. Pour revenir, demande un nouveau code d’invitation et saisis-le ici.',
  'today.join': 'cette organisation n’est encore dans aucune fédération',
  'today.compare': 'comparer les huit mots avec le comité',
  'today.stopped': 'la remise à {{peer}} s’est arrêtée et attend une personne',
  'today.stuck': 'rien n’a atteint {{peer}} depuis plus d’un jour',
};
