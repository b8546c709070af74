import type { Language } from '#domain-kit';
import type { QuestionTopic } from './correspondence.types.js';

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
type PageWords = Record<keyof typeof en, string>;

const es: PageWords = {
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

const fr: PageWords = {
  title: 'Ce à quoi {name} doit une réponse',
  lead: 'Les questions entre {name} et ses organisations ont un jour limite de réponse. Cette page est ouverte à toute personne et montre qui le respecte. Au {day} (UTC).',
  textLeftOut:
    'Le contenu des questions et des réponses est omis : il a été écrit pour l’autre côté, et les deux côtés peuvent le lire.',
  toCommittee: 'Questions au comité',
  toOrganizations: 'Questions du comité aux organisations',
  open: 'Ouvertes',
  overdue: 'Dont en retard',
  answered: 'Répondues dans les 12 derniers mois',
  answeredLate: 'Dont en retard',
  noneOverdue: 'Rien n’est en retard.',
  overdueItem: '{name}, à propos de {topic}. Posée le {asked}, due le {due}.',
  day: '{count} jour de retard.',
  days: '{count} jours de retard.',
  more: 'Les plus en retard d’abord. Non affichées : {count}.',
  departed: 'Une organisation qui est partie',
  language: 'Langue',
  signIn: 'Se connecter',
};

export const WORDS: Record<Language, PageWords> = { en, es, fr };

export const TOPICS: Record<Language, Record<QuestionTopic, string>> = {
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
  fr: {
    ...{ figures: 'chiffres', resources: 'ressources', money: 'argent', democracy: 'démocratie' },
    ...{ 'points-of-unity': 'points d’unité', guidance: 'orientations', exchange: 'échange' },
    ...{ support: 'soutien', other: 'autre chose' },
  },
};
