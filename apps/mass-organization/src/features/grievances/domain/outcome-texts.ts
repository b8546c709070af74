import { LANGUAGES, type Words } from '#domain-kit';
import type { GrievanceOutcome } from './grievance.types.js';

/** The words of the decision, one of which the record keeps for ever: they name nobody. */
export const OUTCOME_TEXTS: Readonly<Record<GrievanceOutcome, Words>> = {
  upheld: {
    en: 'We heard a grievance and both sides of it. It is well founded.',
    es: 'Escuchamos una queja y a ambas partes. Es fundada.',
    fr: 'Nous avons entendu une plainte et les deux parties. Elle est fondée.',
  },
  'not-upheld': {
    en: 'We heard a grievance and both sides of it. It is not well founded.',
    es: 'Escuchamos una queja y a ambas partes. No es fundada.',
    fr: 'Nous avons entendu une plainte et les deux parties. Elle n’est pas fondée.',
  },
  settled: {
    en: 'We heard a grievance and both sides of it. They have settled it between them.',
    es: 'Escuchamos una queja y a ambas partes. La resolvieron entre ellas.',
    fr: 'Nous avons entendu une plainte et les deux parties. Elles l’ont réglée entre elles.',
  },
};

export const isOutcomeText = (outcome: GrievanceOutcome, text: string): boolean =>
  LANGUAGES.some((language) => OUTCOME_TEXTS[outcome][language] === text.trim());
