import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  looking: 'Looking…',
  since: '{{name}}, since {{day}}',
  find: 'Find by name: {{label}}',
  wholeName: 'Not everybody is listed. Type the whole name: names are sealed, and no part of one is found.',
  findAction: 'Find this name',
  none: 'Nobody of this name can be picked here. Is it written as on the list of people?',
  picked: '{{name}} is picked.',
  several: 'Several people have this name. Choose in the list.',
} as const;

const es: Translated<typeof en> = {
  looking: 'Buscando…',
  since: '{{name}}, desde el {{day}}',
  find: 'Buscar por nombre: {{label}}',
  wholeName: 'No aparecen todas las personas. Escribe el nombre entero: está sellado, y no se encuentra por partes.',
  findAction: 'Buscar este nombre',
  none: 'Aquí no se puede elegir a nadie con ese nombre. ¿Está escrito como en la lista de personas?',
  picked: 'Has elegido a {{name}}.',
  several: 'Varias personas tienen este nombre. Elige en la lista.',
};

export const peoplePickerText: Catalogue<typeof en> = { name: 'people-picker', texts: { en, es } };
