import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  open_one: '{{count, number}} clause of our texts waits for your word',
  open_other: '{{count, number}} clauses of our texts wait for your word',
  until: '{{words}}, until {{day}}',
  lapsed: 'You cannot take part in decisions until you affirm the points of unity',
} as const;

const es: Translated<typeof en> = {
  open_one: '{{count, number}} cláusula de nuestros textos espera tu palabra',
  open_other: '{{count, number}} cláusulas de nuestros textos esperan tu palabra',
  open_many: '{{count, number}} cláusulas de nuestros textos esperan tu palabra',
  until: '{{words}}, hasta el {{day}}',
  lapsed: 'No puedes participar en las decisiones hasta que afirmes los puntos de unidad',
};

/** Apart from the pages' texts, because Today is what a phone fetches first. */
export const unityTodayText: Catalogue<typeof en> = { name: 'unity-today', texts: { en, es } };
