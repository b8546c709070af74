import type { TranslationOf } from '#web-ui';
import type { enrolmentsText } from '../l10n.js';

export const fr: TranslationOf<typeof enrolmentsText> = {
  title: 'Adhésions',
  lead: 'Une organisation adhère par un code de ce comité, huit mots comparés de vive voix et une décision appuyée par une autre personne mandatée.',
  issue: 'Émettre un code d’invitation',
  issueConfirm:
    'Crée un code avec lequel une organisation peut demander à adhérer, une fois, pendant sept jours. Il n’est montré que maintenant.',
  issueYes: 'Oui, émettre un code',
  issuedTitle: 'Remets ce code à une organisation',
  issuedHelp: 'Valable jusqu’au {{day}}. Passe par une voie sûre ; il n’est pas montré de nouveau.',
  code: 'Code d’invitation',
  requests: 'Demandes d’adhésion',
  none: 'Aucune demande',
  noneNext: 'Quand une organisation utilise un code, sa demande apparaît ici avec les huit mots.',
  asked: 'demandée le {{day}}',
  wordsHow:
    'Appelle une personne de {{name}} dont tu connais la voix et laisse-la lire ses huit mots à voix haute. N’approuve que si les huit sont les mêmes.',
  wordsOf: 'Les huit mots de {{name}}',
  'state.PENDING': 'attend une décision',
  'state.APPROVED': 'adhésion faite',
  'state.REFUSED': 'refusée',
  'state.EXPIRED': 'expirée',
  'today.compare': '{{name}} demande à adhérer : comparer les mots',
  decided: 'décision inscrite, attend un appui',
  approve: 'Inscrire la décision d’approuver',
  approveConfirm:
    'Inscrit que ce comité a décidé d’admettre {{name}}. Prend effet quand une autre personne mandatée l’appuie.',
  approveYes: 'Oui, inscrire l’approbation',
  refuse: 'Inscrire la décision de refuser',
  refuseConfirm:
    'Inscrit que ce comité a décidé de ne pas admettre {{name}}. Prend effet quand une autre personne mandatée l’appuie. L’organisation peut redemander avec un nouveau code.',
  refuseYes: 'Oui, inscrire le refus',
  approveText: 'Admettre {{name}} ({{nodeId}}) dans la fédération. Clé {{thumbprint}}.',
  refuseText: 'Ne pas admettre {{name}} ({{nodeId}}) dans la fédération. Clé {{thumbprint}}.',
  past_one: '{{count, number}} demande décidée',
  past_many: '{{count, number}} de demandes décidées',
  past_other: '{{count, number}} demandes décidées',
};
