import type { TranslationOf } from '../../i18n/catalogue.js';
import type { privacyText } from '../l10n.js';

export const fr: TranslationOf<typeof privacyText> = {
  title: 'Que gardons-nous ?',
  machine: 'La machine',
  machineLead:
    'Qui peut ouvrir ce qui est gardé ici, et s’il y a une copie. Derrière chaque ligne se trouve ce qu’y tape la personne qui l’administre.',
  'custody.file': 'La machine démarre seule : qui la prend peut ouvrir tout ce qui s’y trouve.',
  'custody.passphrase':
    'Une personne tape une phrase de passe à chaque démarrage : sans elle, personne n’ouvre ce qui se trouve sur la machine.',
  'custody.unknown': 'On ne sait pas ici comment sa clé est gardée : elle n’a pas de dossier à elle.',
  backupOn: 'La dernière sauvegarde qui s’y trouve est du {{day}}.',
  noBackup: 'Aucune sauvegarde ne s’y trouve.',
  wholeExport:
    'Un fichier signé de toute l’organisation, pour passer à une autre machine. Quand le dernier a été fait n’est noté nulle part.',
  lead: 'Fait à partir du programme lui-même : il n’y a pas d’autre endroit où il garde quelque chose sur une personne.',
  mine: 'Ce qui est gardé sur toi',
  mineLead: 'Scellé sur le disque. Rien de cela ne part vers le comité.',
  everything: 'Ce qui est gardé d’autre sur des personnes',
  everythingLead: 'Rien de cela ne te concerne maintenant.',
  field: 'Quoi',
  purpose: 'Pour quoi',
  readers: 'Qui le lit',
  retention: 'Combien de temps',
  amount: 'Combien',
  since: 'Depuis',
  goesOn: 'Effacé le',
  noDate: 'pas de jour fixe',
  nobody: 'personne, seulement le programme',
  'reader.self': 'toi',
  'reader.members': 'les membres',
  'reader.records:read': 'qui peut lire les écritures',
  'reader.records:write': 'qui peut saisir des écritures',
  otherReader: 'qui a le mandat pour « {{permission}} »',
  records: 'De plus, dans des lignes sans mots',
  recordsText:
    'Une référence de lettres au hasard tient ta place partout où une décision, une fonction, un tour ou une trace d’étude te nomme. Elle est aussi dans ton export.',
  take: 'Emporter tes données',
  takeLead:
    'Tout ce qui est gardé sur toi, dans un seul fichier. Le fichier n’est pas scellé : garde-le là où nul autre ne lit.',
  takeFile: 'Obtenir mes données',
  takeTable: 'Les obtenir en tableau (CSV)',
  taken: 'Ton fichier arrive. Le lien a servi une fois ; redemande pour un autre.',
  erase: 'Te faire effacer',
  eraseLead:
    'Ton nom, ton identifiant et tout ce qui est à toi ici disparaissent aussitôt, et ta session se ferme pour de bon. Là où le registre te nomme pour avoir décidé ou exercé une fonction, un signe au hasard reste à ta place.',
  eraseNothing: 'Aucune décision ne te nomme et tu n’as pas de fonction : personne d’autre n’a à confirmer.',
  eraseWaits:
    'Textes de décisions et de notes qui te nomment : {{texts}}. Fonctions que tu exerces : {{mandates}}. Ces textes disparaissent, et ces fonctions finissent, quand une autre personne mandatée confirme ; ce sera sur son Aujourd’hui. Les décisions restent.',
  eraseBackups:
    'Une sauvegarde d’avant contient encore ce qui y était, jusqu’à son remplacement. Emporte d’abord tes données : ensuite personne ne peut les retrouver pour toi.',
  eraseWords: 'Tape « {{words}} » pour confirmer',
  eraseSaying: 'efface-moi',
  eraseMissing: 'Tape exactement : {{words}}',
  eraseDo: 'M’effacer pour de bon',
  eraseNow: 'Oui, m’effacer',
  eraseConfirm: 'Personne ne peut revenir là-dessus. Tu ne reviens que comme une autre personne.',
  purged: 'Ce qui a été effacé parce que son temps était passé',
  purgedLead: 'Une fois par jour. Seulement combien, jamais quoi.',
  nothingYet: 'Pas encore de passage',
  nothingYetNext: 'Le premier vient dans l’heure qui suit le démarrage du serveur.',
  day: 'Jour',
  removed: 'Effacé',
  nothing: 'rien n’était dû',
};
