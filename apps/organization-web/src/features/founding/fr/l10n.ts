import type { TranslationOf } from '#web-ui';
import type { checklistText } from '../l10n.js';

export const fr: TranslationOf<typeof checklistText> = {
  title: 'Vos premiers pas',
  done: 'fait',
  open: 'à faire',
  join: 'Adhérer à une fédération avec le code d’un comité',
  records: 'Saisir ou importer vos premières écritures',
  report: 'Approuver votre premier rapport',
  recovery: 'Imprimer la feuille de secours : sans elle, pas de sauvegarde',
};
