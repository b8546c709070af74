import type { Catalogue, Translated } from '#web-ui';

const en = {
  fetch: 'Survey “{{title}}”: who wants to answer fetches a paper until {{day}}',
  kept: 'Survey “{{title}}”: your paper is in this browser. Answer after {{day}}',
  answer: 'Survey “{{title}}”: your paper is in this browser. Answer until {{day}}',
} as const;

const es: Translated<typeof en> = {
  fetch: 'Encuesta «{{title}}»: quien quiera responder recoge una papeleta hasta el {{day}}',
  kept: 'Encuesta «{{title}}»: tu papeleta está en este navegador. Responde después del {{day}}',
  answer: 'Encuesta «{{title}}»: tu papeleta está en este navegador. Responde hasta el {{day}}',
};

export const surveyTodayText: Catalogue<typeof en> = { name: 'survey-today', texts: { en, es } };
