import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  proposed: 'You were proposed in “{{title}}”: say yes or no until {{day}}',
  propose: '“{{title}}”: propose somebody, or yourself, until {{day}}',
  paper: '“{{title}}”: get your ballot paper until {{day}}',
  kept: '“{{title}}”: your paper is on this device. Vote from {{day}} on',
  vote: '“{{title}}”: vote until {{day}}',
  counted: '“{{title}}” is counted: see the result, and check your ballot',
} as const;

const es: Translated<typeof en> = {
  proposed: 'Te propusieron en «{{title}}»: di sí o no hasta el {{day}}',
  propose: '«{{title}}»: propón a alguien, o proponte, hasta el {{day}}',
  paper: '«{{title}}»: obtén tu papeleta hasta el {{day}}',
  kept: '«{{title}}»: tu papeleta está en este dispositivo. Vota desde el {{day}}',
  vote: '«{{title}}»: vota hasta el {{day}}',
  counted: '«{{title}}» está contada: mira el resultado y comprueba tu voto',
};

export const electionsTodayText: Catalogue<typeof en> = { name: 'elections-today', texts: { en, es } };
