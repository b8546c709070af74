import type { Catalogue, Translated } from '#web-ui';

const en = {
  discuss: '{{name}} is proposed for admission: read and speak until {{day}}',
  decide: 'The admission of {{name}} can be decided',
  decideAppeal: 'The appeal of {{name}} waits for its body',
} as const;

const es: Translated<typeof en> = {
  discuss: 'Se propone admitir a {{name}}: lee y opina hasta el {{day}}',
  decide: 'Se puede decidir la admisión de {{name}}',
  decideAppeal: 'La apelación de {{name}} espera a su órgano',
};

export const peopleTodayText: Catalogue<typeof en> = { name: 'peopleToday', texts: { en, es } };
