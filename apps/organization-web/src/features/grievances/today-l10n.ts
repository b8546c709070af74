import type { Catalogue, Translated } from '#web-ui';

const en = {
  named: 'There is a grievance about you: read it, and reply until {{day}}',
  hearer: 'A grievance waits for a body that you are in',
} as const;

const es: Translated<typeof en> = {
  named: 'Hay una queja sobre ti: léela y responde hasta el {{day}}',
  hearer: 'Una queja espera a un órgano en el que estás',
};

export const grievancesTodayText: Catalogue<typeof en> = { name: 'grievances-today', texts: { en, es } };
