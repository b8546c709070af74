import type { TranslationOf } from '../../i18n/catalogue.js';
import type { receiptCheckText } from '../receipt-check.js';

export const fr: TranslationOf<typeof receiptCheckText> = {
  title: 'Vérifier un accusé de réception enregistré',
  lead: 'Un accusé de réception prouve ce que l’autre côté a confirmé. Ce navigateur le vérifie, sans faire confiance à qui t’a donné le fichier.',
  paste: 'L’accusé de réception',
  pasteHelp: 'Colle le texte du fichier, ou ouvre le fichier.',
  open: 'Ouvrir le fichier',
  check: 'Le vérifier',
  none: 'Ce n’est pas un accusé de réception entier',
  noneNext: 'Choisis de nouveau le fichier tel qu’enregistré, du premier au dernier caractère.',
  holds: 'L’accusé de réception tient.',
  holdsWhat:
    'Ce navigateur a vérifié la signature sous la clé {{key}} de {{name}} : le {{day}}, {{name}} a confirmé que le message {{id}} de {{from}} était arrivé et avait été {{outcome}}.',
  accepted: 'accepté',
  refused: 'refusé ({{reason}})',
  ended: 'La clé a pris fin le {{day}}, après que l’accusé a été fait.',
  hash: 'De son contenu il confirme cette empreinte : {{hash}}',
  doesNot: 'L’accusé de réception ne prouve rien.',
  unknownKey:
    'Il nomme une clé de « {{node}} » que ce nœud n’a jamais connue : sa signature n’a pas pu être vérifiée. Demande d’où il vient à qui te l’a donné.',
  badSignature:
    'Ce n’est pas ce que {{name}} a signé : quelque chose y a été changé, ou quelqu’un d’autre l’a fait. Redemande l’accusé à {{name}}.',
  keyHadEnded:
    'Il est signé par une clé de {{name}} qui avait déjà pris fin, le {{day}} : qui a pris cette clé a pu le faire. Demande à {{name}}.',
  save: 'Enregistrer l’accusé de réception',
};
