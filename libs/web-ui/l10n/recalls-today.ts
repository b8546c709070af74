import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  signRecall: 'A petition asks to recall an officer ({{office}}). You can sign it until {{day}}',
  signConfidence: 'A petition asks for a vote of confidence ({{office}}). You can sign it until {{day}}',
  room: 'A meeting votes on a mandate ({{office}}) from {{day}} on',
  record: 'The vote on a mandate is over ({{office}}): record the outcome',
} as const;

const es: Translated<typeof en> = {
  signRecall: 'Una petición pide revocar un mandato ({{office}}). Puedes firmarla hasta el {{day}}',
  signConfidence: 'Una petición pide un voto de confianza ({{office}}). Puedes firmarla hasta el {{day}}',
  room: 'Una reunión vota sobre un mandato ({{office}}) desde el {{day}}',
  record: 'Terminó la votación sobre un mandato ({{office}}): registra el resultado',
};

/** Apart from the page's texts, because Today is what a phone fetches first. */
export const recallsTodayText: Catalogue<typeof en> = { name: 'recalls-today', texts: { en, es } };
