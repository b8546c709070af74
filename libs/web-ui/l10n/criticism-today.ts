import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  toAnswer: 'A criticism waits for the answer of a body that you are in',
  answered: 'Your criticism has been answered: read it and close it',
} as const;

const es: Translated<typeof en> = {
  toAnswer: 'Una crítica espera la respuesta de un órgano en el que estás',
  answered: 'Tu crítica tiene respuesta: léela y ciérrala',
};

export const criticismTodayText: Catalogue<typeof en> = { name: 'criticism-today', texts: { en, es } };
