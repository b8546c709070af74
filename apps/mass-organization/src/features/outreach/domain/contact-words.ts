import { type Language, LANGUAGES, type Words } from '#domain-kit';
import type { FreeTime, NextStep, Wish } from './contact-facts.js';

/** What a contact's choices are called, on pages and to the contact. */
export const CHOICE_WORDS: Readonly<Record<FreeTime | Wish | NextStep, Words>> = {
  mornings: { en: 'mornings', es: 'por la mañana', fr: 'le matin' },
  afternoons: { en: 'afternoons', es: 'por la tarde', fr: 'l’après-midi' },
  evenings: { en: 'evenings', es: 'por la noche', fr: 'le soir' },
  weekends: { en: 'weekends', es: 'el fin de semana', fr: 'le week-end' },
  'hear-more': { en: 'to hear more', es: 'saber más', fr: 'en savoir plus' },
  'lend-a-hand': { en: 'to lend a hand', es: 'echar una mano', fr: 'donner un coup de main' },
  visit: { en: 'to come along once', es: 'venir una vez', fr: 'venir une fois' },
  study: { en: 'to study with others', es: 'estudiar con otras personas', fr: 'étudier avec d’autres' },
  'be-helped': { en: 'to get help', es: 'recibir ayuda', fr: 'recevoir de l’aide' },
  call: { en: 'call', es: 'llamar', fr: 'appeler' },
  write: { en: 'write', es: 'escribir', fr: 'écrire' },
  meet: { en: 'meet', es: 'quedar', fr: 'se voir' },
  'bring-along': { en: 'bring along', es: 'llevar con nosotros', fr: 'emmener avec nous' },
  'send-reading': { en: 'send something to read', es: 'enviar algo para leer', fr: 'envoyer de quoi lire' },
};

/** The name of a language in each of ours; its code where nobody has named it. */
export const languageWords = (code: string): Words =>
  Object.fromEntries(
    LANGUAGES.map((language: Language) => [
      language,
      new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code,
    ]),
  ) as Words;
