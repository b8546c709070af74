import type { TranslationOf } from '../../i18n/catalogue.js';
import type { keyEndText } from '../key-end.js';

export const fr: TranslationOf<typeof keyEndText> = {
  open: 'Une clé de {{name}} a été volée…',
  when: 'Pour le cas où une personne de {{name}} dont tu connais la voix te dit que leur clé a été prise, et que leur serveur ne peut pas le dire lui-même. Si rien n’a été volé, ils renouvellent leur clé sur leur propre page et tu n’as rien à faire.',
  hereTitle: 'Ce qui se passe ici',
  hereHub:
    'Toutes les clés de {{name}} prennent fin aussitôt. Rien de ce qu’elles signent n’est plus pris, et les autres organisations reçoivent un annuaire sans elle. Ses rapports jusqu’ici restent dans les sommes. Ce qui l’attend est gardé.',
  hereOrganization:
    'Toutes les clés de {{name}} prennent fin aussitôt. Rien de ce qu’elles signent n’est plus pris. Ce que vous approuvez entre-temps attend ici et n’est pas perdu ; ce que vous avez envoyé reste chez eux.',
  thereTitle: 'Ce qui se passe à {{name}}',
  thereOrganization:
    'Aucun message ne le leur dit, car qui a la clé pourrait le lire ou y répondre. Leur serveur est renvoyé, et leur page le dit. Leur propre travail continue ; leurs rapports attendent. Appelez-les.',
  thereHub:
    'Aucun message ne le leur dit, car qui a la clé pourrait le lire ou y répondre. Leur serveur est renvoyé quand il a quelque chose pour vous, et leur page le dit. Appelez-les.',
  againTitle: 'Comment cela continue',
  againHub:
    'Avec un nouveau code d’invitation, les huit mots lus à voix haute, et une décision de votre part. Alors tout ce qui attendait est échangé.',
  againOrganization:
    'Ils font de nouvelles clés et vous donnent un nouveau code d’invitation ; vous comparez les huit mots. Alors tout ce qui attendait est échangé.',
  action: 'Mettre fin aux clés de {{name}}',
  confirm:
    'Inscrit la décision que toutes les clés de {{name}} prennent fin. Dès qu’une autre personne mandatée l’appuie, plus rien n’est échangé avec {{name}} avant une nouvelle adhésion. Cela ne peut être repris.',
  yes: 'Oui, inscrire leur fin',
  text: 'Une clé de {{name}} a été volée ou peut l’avoir été, nous a-t-on dit : ses clés prennent fin ici aussitôt.',
};
