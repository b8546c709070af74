import type { TranslationOf } from '#web-ui';
import type { todayText } from '../l10n.js';

export const fr: TranslationOf<typeof todayText> = {
  nothingTitle: 'Rien ne t’attend',
  nothingNext:
    'Saisis ce qui entre et ce qui sort au fur et à mesure. Chaque mois fait l’objet d’un rapport quand il est fini.',
  firstTitle: 'Pas encore d’écritures',
  firstNext:
    'Commence dans Ressources : saisis une entrée à la main, ou importe une feuille de calcul. Rien ne quitte ce serveur avant qu’une personne mandatée approuve un rapport.',
  toResources: 'Aller aux Ressources',
};
