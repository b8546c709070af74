import type { BylawsTemplate } from './bylaws.types.js';
import { DELEGATE_CHARTER, DELEGATE_POLICY, office, REPORTER, rotating, SECRETARY, TREASURER } from './charters.js';
import { CIRCLE_RULES } from './usual-rules.js';

const HALF_YEAR = 180;
const SEASON = 90;

/** A few people who do everything in turn. */
export const SMALL_CIRCLE: BylawsTemplate = {
  code: 'small-circle',
  title: { en: 'Small circle', es: 'Círculo pequeño', fr: 'Petit cercle' },
  summary: {
    en: 'For 4 to 15 people. One assembly; every office rotates, so that each learns each. Only a delegate is elected.',
    es: 'Para 4 a 15 personas. Una asamblea; todos los cargos rotan, para que cada quien los aprenda todos. Solo la delegación se elige.',
    fr: 'Pour 4 à 15 personnes. Une assemblée ; toutes les fonctions tournent, pour que chaque personne les apprenne toutes. Seule la délégation est élue.',
  },
  bodies: [{ code: 'assembly', name: { en: 'Assembly', es: 'Asamblea', fr: 'Assemblée' }, rules: CIRCLE_RULES }],
  offices: [
    office(SECRETARY, 'assembly', rotating(SEASON)),
    office(TREASURER, 'assembly', rotating(HALF_YEAR)),
    office(REPORTER, 'assembly', rotating(SEASON)),
    office(DELEGATE_CHARTER, 'assembly', DELEGATE_POLICY),
  ],
};
