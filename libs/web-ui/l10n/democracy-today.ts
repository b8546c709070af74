import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  itemMine: 'Your turn is coming: {{office}}',
  itemOffer: 'Somebody asks you to swap turns: {{office}}',
  itemHandOver: 'Write the hand-over note: {{office}}',
  'term.ends': 'Your term ends on {{day}}, and nobody follows on record: {{office}}',
  'term.endsTo': 'Your term ends on {{day}}, and {{name}} follows: {{office}}',
  'term.begins': 'Your term begins on {{day}}. Let {{name}} hand over to you: {{office}}',
  'term.noNote': '{{name}} left no hand-over note. Write down how you found things: {{office}}',
  'term.note': 'Read the hand-over note of {{name}}: {{office}}',
  somebody: 'whoever had it before',
} as const;

const es: Translated<typeof en> = {
  itemMine: 'Se acerca tu turno: {{office}}',
  itemOffer: 'Alguien te pide cambiar turnos: {{office}}',
  itemHandOver: 'Escribe la nota de entrega: {{office}}',
  'term.ends': 'Tu período termina el {{day}}, y no consta quién sigue: {{office}}',
  'term.endsTo': 'Tu período termina el {{day}}, y sigue {{name}}: {{office}}',
  'term.begins': 'Tu período comienza el {{day}}. Pide la entrega a {{name}}: {{office}}',
  'term.noNote': '{{name}} no dejó nota de entrega. Anota cómo encontraste las cosas: {{office}}',
  'term.note': 'Lee la nota de entrega de {{name}}: {{office}}',
  somebody: 'quien lo tenía antes',
};

/** Apart from the pages' texts, because Today is what a phone fetches first. */
export const democracyTodayText: Catalogue<typeof en> = { name: 'democracy-today', texts: { en, es } };
