import type { TranslationOf } from '#web-ui';
import type { downloadsText } from '../l10n.js';

export const fr: TranslationOf<typeof downloadsText> = {
  title: 'Emporter',
  lead: 'Tout ce que ton organisation possède, en fichiers pour un tableur (CSV) ou un programme (JSON). Chaque fichier contient ce que tu peux lire, à cet instant.',
  toRecords: 'Tous les relevés',
  file: '{{name}} en {{format}}',
  records: 'Relevés quotidiens',
  recordsAbout:
    'Ce qui est entré et ce qui a été donné. Un autre nœud reprend le CSV sous « Importer », avec les mêmes sommes.',
  recordsWithout: 'Sans les signes de qui travaille : les a qui peut écrire des relevés.',
  recordsWith: 'Avec les signes de qui travaille : garde le fichier comme tu gardes les relevés.',
  decisions: 'Décisions',
  decisionsAbout: 'Chaque décision avec son instance, son jour, sa règle, son issue et ce qui en découle.',
  decisionsWithout: 'Sans leurs mots, qui peuvent nommer quelqu’un : les a qui peut inscrire des décisions.',
  decisionsWith: 'Avec leurs mots, qui peuvent nommer quelqu’un : gardez le fichier entre vous.',
  ledger: 'Grand livre',
  ledgerAbout: 'Chaque écriture avec son empreinte, par laquelle n’importe qui vérifie que rien n’a été changé.',
  ledgerWithout: 'Sans ce dont parle chaque écriture : l’a qui peut inscrire des décisions.',
  ledgerWith: 'Avec ce dont parle chaque écriture, les personnes par leur référence.',
  reports: 'Rapports',
  reportsAbout: 'Chaque chiffre de chaque rapport approuvé, tel qu’il est parti.',
  receipts: 'Reçus',
  receiptsAbout: 'Ce qui est arrivé et à qui, chaque reçu avec sa signature.',
  study: 'Programmes d’étude',
  studyAbout:
    'Chaque programme apporté ici, entier, avec son empreinte et la décision qui l’a adopté. Qui étudie n’est dans aucun fichier.',
  unity: 'Unité',
  unityAbout:
    'Points d’unité, obligations et règles de travail : chaque clause de chaque version. Qui les affirme n’est dans aucun fichier.',
};
