import type { TranslationOf } from '#web-ui';
import type { todayText } from '../l10n.js';

export const fr: TranslationOf<typeof todayText> = {
  nothing: 'Rien ne t’attend',
  nothingNext: 'Les rapports arrivent et s’additionnent d’eux-mêmes. Regarde où en sont les organisations.',
  toOrganizations: 'Voir les organisations',
  firstTitle: 'Pas encore d’organisations',
  firstNext: 'Émets un code d’invitation et remets-le à une organisation par une voie sûre.',
  invite: 'Inviter une organisation',
  figures: 'Les douze derniers mois rapportés',
  allFigures: 'Tous les chiffres',
};
