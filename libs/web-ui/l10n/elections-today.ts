import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  proposed: 'You were proposed in “{{title}}”: say yes or no until {{day}}',
  propose: '“{{title}}”: propose somebody, or yourself, until {{day}}',
  paper: '“{{title}}”: get your ballot paper until {{day}}',
  kept: '“{{title}}”: your paper is on this device. Vote from {{day}} on',
  vote: '“{{title}}”: vote until {{day}}',
  counted: '“{{title}}” is counted: see the result, and check your ballot',
  'step.nominations': '“{{title}}”: the proposals are over. Freeze the roll and open it',
  'step.issuing': '“{{title}}”: the days for papers are over. Begin the voting',
  'step.casting': '“{{title}}”: the voting is over. Close it',
  'step.closed': '“{{title}}” is closed: count it',
  'step.counted': '“{{title}}” can no longer be contested: record the result',
  'step.contested': '“{{title}}” is contested: record what the body decides on it',
} as const;

const es: Translated<typeof en> = {
  proposed: 'Te propusieron en «{{title}}»: di sí o no hasta el {{day}}',
  propose: '«{{title}}»: propón a alguien, o proponte, hasta el {{day}}',
  paper: '«{{title}}»: obtén tu papeleta hasta el {{day}}',
  kept: '«{{title}}»: tu papeleta está en este dispositivo. Vota desde el {{day}}',
  vote: '«{{title}}»: vota hasta el {{day}}',
  counted: '«{{title}}» está contada: mira el resultado y comprueba tu voto',
  'step.nominations': '«{{title}}»: terminaron las propuestas. Congela el censo y ábrela',
  'step.issuing': '«{{title}}»: terminaron los días de las papeletas. Empieza la votación',
  'step.casting': '«{{title}}»: terminó la votación. Ciérrala',
  'step.closed': '«{{title}}» está cerrada: cuéntala',
  'step.counted': '«{{title}}» ya no puede impugnarse: registra el resultado',
  'step.contested': '«{{title}}» está impugnada: registra lo que el órgano decida',
};

export const electionsTodayText: Catalogue<typeof en> = { name: 'elections-today', texts: { en, es } };
