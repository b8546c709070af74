import type { Catalogue, Translated } from '#web-ui';

const en = {
  nothingTitle: 'Nothing is waiting for you',
  nothingNext: 'Record what comes in and goes out as it happens. Each month is reported when it is over.',
  firstTitle: 'No records yet',
  firstNext:
    'Begin under Resources: record one intake by hand, or import a spreadsheet. Nothing leaves this server until somebody with a mandate approves a report.',
  toResources: 'Go to Resources',
} as const;

const es: Translated<typeof en> = {
  nothingTitle: 'Nada espera por ti',
  nothingNext: 'Anota lo que entra y sale según ocurre. Cada mes se informa cuando ha terminado.',
  firstTitle: 'Todavía no hay registros',
  firstNext:
    'Empieza en Recursos: anota una entrada a mano, o importa una hoja de cálculo. Nada sale de este servidor hasta que alguien con mandato apruebe un informe.',
  toResources: 'Ir a Recursos',
};

export const todayText: Catalogue<typeof en> = { name: 'today', texts: { en, es } };
