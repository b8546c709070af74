import type { TranslationOf } from '../../i18n/catalogue.js';
import type { citersText } from '../l10n.js';

export const fr: TranslationOf<typeof citersText> = {
  title: 'Citée par',
  lead: 'Décisions, propositions, ordres du jour et procès-verbaux qui s’appuient sur elle : les derniers d’abord, 100 au plus.',
  none: 'Rien ne la cite.',
  'by.decision': 'Décision du {{day}} :',
  'by.proposal': 'Proposition du {{day}} :',
  'by.agenda': 'Ordre du jour du {{day}} :',
  'by.minutes': 'Procès-verbal du {{day}} :',
  erased: 'mots effacés',
  clause: 'clause {{clause}} de la version {{version}}',
  clauseOnly: 'clause {{clause}}',
  ofClause: 'Ce qui cite la clause {{clause}} ({{total}})',
  earlier: 'Ce qui cite des mots antérieurs',
  earlierLead: 'La clause dit autre chose aujourd’hui, ou n’y est plus.',
};
