import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  theirs: '{{name}} asks something: answer until {{day}}',
  theirsLate_one: '{{name}} asked something: the answer is {{count, number}} day overdue',
  theirsLate_other: '{{name}} asked something: the answer is {{count, number}} days overdue',
  oursLate_one: '{{name}} has not answered: {{count, number}} day overdue',
  oursLate_other: '{{name}} has not answered: {{count, number}} days overdue',
  guidance: '{{name}} sent guidance: say what you do with it',
} as const;

const es: Translated<typeof en> = {
  theirs: '{{name}} pregunta algo: responder hasta el {{day}}',
  theirsLate_one: '{{name}} preguntó algo: la respuesta lleva {{count, number}} día de retraso',
  theirsLate_other: '{{name}} preguntó algo: la respuesta lleva {{count, number}} días de retraso',
  theirsLate_many: '{{name}} preguntó algo: la respuesta lleva {{count, number}} días de retraso',
  oursLate_one: '{{name}} no ha respondido: {{count, number}} día de retraso',
  oursLate_other: '{{name}} no ha respondido: {{count, number}} días de retraso',
  oursLate_many: '{{name}} no ha respondido: {{count, number}} días de retraso',
  guidance: '{{name}} envió una orientación: di qué hacen con ella',
};

/** Apart from the pages' texts, because Today is what a phone fetches first. */
export const guidanceTodayText: Catalogue<typeof en> = { name: 'guidance-today', texts: { en, es } };
