import type { TranslationOf } from '#web-ui';
import type { pageText } from '../l10n.js';

export const fr: TranslationOf<typeof pageText> = {
  today: 'Aujourd’hui',
  people: 'Personnes',
  study: 'Étude',
  myPath: 'Mon parcours',
  cadre: 'Attestation du centre',
  resources: 'Ressources',
  reports: 'Rapports',
  guidance: 'Orientations',
  federation: 'Fédération',
  unity: 'Unité',
  democracy: 'Démocratie',
  proposals: 'Propositions',
  elections: 'Élections',
  criticism: 'Critique',
  record: 'Registre',
  recoverySheet: 'Feuille de secours',
  notices: 'Quoi de neuf',
  settings: 'Réglages',
};
