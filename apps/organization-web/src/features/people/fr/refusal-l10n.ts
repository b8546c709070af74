import type { TranslationOf } from '#web-ui';
import type { refusalText } from '../refusal-l10n.js';

export const fr: TranslationOf<typeof refusalText> = {
  title: 'Rien n’a changé',
  NAME_INVALID: 'Un nom a de 1 à 100 caractères.',
  TOO_MANY_INVITATIONS: 'Tu as 50 invitations sans réponse. Retires-en d’abord.',
  TOO_MANY_CODES: 'Cette personne a reçu autant de codes que les règles le permettent. Parle-lui en personne.',
  INVITATION_UNKNOWN: 'Cette invitation a eu sa réponse ou a été retirée. Recharge la page.',
  NOT_A_VOLUNTEER: 'Cette personne n’est pas bénévole maintenant. Recharge la page.',
  OWN_ACTIVITY: 'C’est quelqu’un d’autre qui dit que tu as participé.',
  DAY_INVALID: 'Choisis un jour qui n’est pas à venir, et pas avant que la personne ait commencé.',
  SELF_SPONSORSHIP: 'Personne ne se propose soi-même. Demande à un·e membre de te proposer.',
  ALREADY_PROPOSED: 'Cette personne est déjà proposée.',
  TOO_EARLY: 'Selon vos règles, cette personne peut être proposée à partir du {{day}}.',
  TOO_LITTLE_ACTIVITY:
    'Selon vos règles, il faut d’abord plus de jours de participation : {{count}}. Note-les au fur et à mesure.',
  DISCUSSION_OVER: 'La discussion de cette proposition est finie.',
  DISCUSSION_OPEN: 'La discussion n’est pas finie : une instance décide à partir du {{day}}.',
  OWN_ADMISSION: 'Personne n’objecte à sa propre admission ni n’en décide.',
  REASON_INVALID: 'Écris la raison, en 2 000 caractères au plus.',
  OBJECTED_ALREADY: 'Tu as déjà objecté à cette proposition.',
  NOT_THE_SPONSOR: 'Seule la personne qui l’a proposée retire la proposition.',
  NOT_OPEN: 'Cette proposition est décidée ou a été retirée. Recharge la page.',
  NOT_REFUSED: 'Seul un refus ouvre un recours.',
  APPEAL_TOO_LATE: 'Un recours était possible jusqu’au {{day}}. Un·e membre peut te proposer de nouveau.',
  APPEAL_TO_SAME_BODY: 'C’est cette instance qui a refusé. Choisis-en une autre.',
  APPEAL_NEEDS_SECOND_BODY:
    'Votre organisation a une seule instance, et elle a refusé. Demande d’abord une commission de recours.',
  NOT_ACCEPTED: 'Personne n’a encore décidé de t’admettre, ou tu es déjà membre.',
  ALREADY_VOLUNTEER: 'Tu es déjà bénévole.',
  ALREADY_MEMBER: 'Tu es déjà membre.',
  ALREADY_LEFT: 'Tu es déjà parti·e.',
  NEVER_JOINED: 'Tu as seulement été invité·e : il n’y a rien à quitter. Tu peux décliner avec ton code.',
  RULES_NOT_ACCEPTED: 'Lis d’abord les règles de travail et accepte-les.',
  UNITY_NOT_AFFIRMED:
    'Affirme d’abord chaque clause des points d’unité et accepte ce que les membres prennent sur eux.',
  VERSION_UNKNOWN: 'Il n’y a pas encore de règles de travail en vigueur. L’organisation les adopte par une décision.',
  VERSION_SUPERSEDED: 'Les règles de travail ont changé. Recharge la page et lis la nouvelle version.',
  CLAUSE_UNKNOWN: 'Les règles de travail ont changé. Recharge la page et lis la nouvelle version.',
  CLAUSE_CHANGED: 'Les règles de travail ont changé. Recharge la page et lis la nouvelle version.',
};
