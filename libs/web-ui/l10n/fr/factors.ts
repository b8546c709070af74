import type { TranslationOf } from '../../i18n/catalogue.js';
import type { factorsText } from '../factors.js';

export const fr: TranslationOf<typeof factorsText> = {
  confirmTitle: 'Est-ce bien toi ?',
  confirmLead:
    'Montre de nouveau qui tu es, pour que personne d’autre ne fasse cela avec ton téléphone. Cela vaut dix minutes.',
  confirm: 'C’est moi',
  confirmWithPasskey: 'Utiliser une clé d’accès',
  confirmPassword: 'Ton mot de passe',
  codeOfFactor: 'Code',
  codeOfFactorHelp: 'De ton application d’authentification, ou un de tes codes de secours.',
  passkeys: 'Clés d’accès',
  passkeysLead:
    'Une clé d’accès est gardée par ton téléphone, ton ordinateur ou ta clé de sécurité et ouvre seule ton compte, avec ton doigt, ton visage ou un code PIN. Personne ne peut la deviner ni te la soutirer.',
  passkeysNeedName:
    'Les clés d’accès ne marchent qu’à une adresse avec un nom et https. Ce serveur n’en a pas ici ; prends des codes à usage unique.',
  noPasskey: 'Tu n’as pas encore de clé d’accès.',
  passkeyName: 'Ton mot pour elle',
  addPasskey: 'Ajouter une clé d’accès',
  passkeyAdded: 'La clé d’accès est ajoutée',
  passkeyAddedLead: 'Désormais, ton mot de passe seul n’ouvre plus ton compte.',
  unnamedPasskey: 'Clé d’accès du {{day}}',
  passkeyDays: 'Ajoutée le {{made}}, dernier usage le {{used}}',
  passkeyUnused: 'Ajoutée le {{made}}, pas encore utilisée',
  keepName: 'Garder',
  removePasskey: 'Retirer',
  removePasskeyYes: 'Oui, la retirer',
  removePasskeyConfirm: 'Retire {{name}}. Elle n’ouvrira plus ton compte.',
  passkeyStopped: 'Aucune clé d’accès n’a été faite',
  passkeyStoppedLead:
    'Cela a été arrêté, a pris trop de temps, ou cet appareil en a déjà une pour toi. Rien n’a changé.',
  oneTime: 'Codes à usage unique',
  oneTimeLead:
    'Une application d’authentification sur ton téléphone montre six nouveaux chiffres chaque demi-minute. Ils vont avec ton mot de passe.',
  oneTimeOn: 'en place',
  oneTimeOff: 'pas en place',
  begin: 'Préparer des codes à usage unique',
  scan: 'Scanne ceci avec ton application d’authentification. Sans appareil photo, tapes-y le secret.',
  qr: 'Code QR avec le secret',
  secret: 'Secret',
  firstCode: 'Premier code de l’application',
  firstCodeMissing: 'Tape les six chiffres que montre l’application',
  confirmCodes: 'Confirmer le code',
  codesOn: 'Les codes à usage unique sont en place',
  codesOnLead: 'Désormais la connexion demande un code.',
  removeCodes: 'Retirer les codes à usage unique',
  removeCodesYes: 'Oui, les retirer',
  removeCodesConfirm:
    'Ton application d’authentification n’ouvrira plus ton compte. Si tu as une fonction, il lui faut un autre second facteur.',
  makeCodesSoon:
    'Fais aussi des codes de secours, plus bas : sans eux, qui perd téléphone ou clé a besoin de deux personnes mandatées pour revenir.',
  'refused.CODE_WRONG': 'Le code n’est pas le bon, est passé, ou a servi. Attends le suivant.',
  'refused.CODE_NEEDED': 'Ton compte a un second facteur : tape aussi le code.',
  'refused.CODES_SET_UP': 'Les codes à usage unique sont déjà en place. Recharge la page.',
  'refused.CODES_NOT_BEGUN': 'Ce secret a été remplacé ou oublié. Recommence.',
  'refused.PASSKEY_REFUSED':
    'La clé d’accès n’a pas été acceptée : elle n’est pas de ce site, est arrivée trop tard, ou est déjà connue. Réessaie.',
  'refused.PASSKEY_UNKNOWN': 'Cette clé d’accès a déjà été retirée. Recharge la page.',
  'refused.PASSKEYS_NEED_A_NAME':
    'Ce serveur n’a pas d’adresse avec un nom et https : il ne peut pas avoir de clés d’accès.',
  'refused.TOO_MANY_PASSKEYS': 'Tu as vingt clés d’accès. Retires-en une d’abord.',
};
