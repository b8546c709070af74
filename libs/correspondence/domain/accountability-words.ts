import type { QuestionTopic } from './correspondence.types.js';

export const PAGE_LANGUAGES = ['en', 'es'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** `{name}`, `{topic}`, `{asked}`, `{due}`, `{day}`, `{count}`: filled in and escaped by the page. */
const en = {
  title: 'What {name} owes an answer to',
  lead: 'Questions between {name} and its organizations have a day by which they are to be answered. This page is open to everyone and shows who keeps it. As of {day} (UTC).',
  textLeftOut:
    'What the questions and answers say is left out: it was written for the other side, and both sides can read it.',
  toCommittee: 'Questions to the committee',
  toOrganizations: 'Questions of the committee to organizations',
  open: 'Open',
  overdue: 'Of these, overdue',
  answered: 'Answered in the last 12 months',
  answeredLate: 'Of these, late',
  noneOverdue: 'Nothing is overdue.',
  overdueItem: '{name}, about {topic}. Asked on {asked}, due on {due}.',
  day: '{count} day overdue.',
  days: '{count} days overdue.',
  more: 'The longest overdue come first. Not shown: {count}.',
  departed: 'An organization that has left',
  language: 'Language',
  signIn: 'Sign in',
} as const;
type Words = Record<keyof typeof en, string>;

const es: Words = {
  title: 'A qué debe respuesta {name}',
  lead: 'Las preguntas entre {name} y sus organizaciones tienen un día hasta el que se deben responder. Esta página está abierta a todo el mundo y muestra quién lo cumple. Al {day} (UTC).',
  textLeftOut:
    'Se omite lo que dicen las preguntas y respuestas: se escribió para la otra parte, y ambas partes pueden leerlo.',
  toCommittee: 'Preguntas al comité',
  toOrganizations: 'Preguntas del comité a organizaciones',
  open: 'Abiertas',
  overdue: 'De estas, vencidas',
  answered: 'Respondidas en los últimos 12 meses',
  answeredLate: 'De estas, tarde',
  noneOverdue: 'No hay nada vencido.',
  overdueItem: '{name}, sobre {topic}. Preguntada el {asked}, vencía el {due}.',
  day: '{count} día de retraso.',
  days: '{count} días de retraso.',
  more: 'Primero las que llevan más tiempo vencidas. No se muestran: {count}.',
  departed: 'Una organización que se ha ido',
  language: 'Idioma',
  signIn: 'Entrar',
};

export const WORDS: Record<PageLanguage, Words> = { en, es };

export const TOPICS: Record<PageLanguage, Record<QuestionTopic, string>> = {
  en: {
    ...{ figures: 'figures', resources: 'resources', money: 'money', democracy: 'democracy' },
    ...{ 'points-of-unity': 'points of unity', guidance: 'guidance', exchange: 'the exchange' },
    ...{ support: 'support', other: 'something else' },
  },
  es: {
    ...{ figures: 'cifras', resources: 'recursos', money: 'dinero', democracy: 'democracia' },
    ...{ 'points-of-unity': 'puntos de unidad', guidance: 'orientaciones', exchange: 'el intercambio' },
    ...{ support: 'apoyo', other: 'otra cosa' },
  },
};

/** What `?lang=` says, else what the browser likes best of ours, else English. */
export function pageLanguage(asked: unknown, accepted: string | undefined): PageLanguage {
  const chosen = PAGE_LANGUAGES.find((language) => language === asked);
  if (chosen) return chosen;
  const wishes = (accepted ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight.slice(2)) };
  });
  const best = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { language } of best) {
    const ours = PAGE_LANGUAGES.find((one) => one === language);
    if (ours) return ours;
  }
  return 'en';
}
