import type { TranslationOf } from '#web-ui';
import type { pageText } from '../l10n.js';

export const fr: TranslationOf<typeof pageText> = {
  today: 'Aujourd’hui',
  organizations: 'Organisations',
  organizationsShort: 'Groupes',
  figures: 'Chiffres',
  guidance: 'Orientations',
  guidanceShort: 'Guides',
  exchange: 'Échange',
  cadre: 'Cadres',
  unity: 'Unité',
  democracy: 'Démocratie',
  criticism: 'Critique',
  proposals: 'Propositions',
  elections: 'Élections',
  record: 'Registre',
  recoverySheet: 'Feuille de secours',
  notices: 'Quoi de neuf',
  settings: 'Réglages',
};
