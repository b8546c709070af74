import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'Today',
  openTitle: 'Open now',
  nothingTitle: 'Nothing is waiting',
  nothingNext: 'Import new records when you have them. Each month is reported when it is over.',
  firstTitle: 'No records yet',
  firstNext:
    'Begin with your daily records: choose a CSV file under Resources. Nothing leaves this server until somebody with a mandate approves a report.',
  approve: '{{month}} is drafted and waits for approval',
  draft: '{{month}} has records and no draft yet',
  more_one: 'and {{count, number}} more month',
  more_other: 'and {{count, number}} more months',
  importing: '“{{file}}” is being imported',
  refused: 'The committee refused the report of {{month}}',
  stopped: 'Delivery to {{peer}} has stopped and waits for a person',
  join: 'This organization is in no federation yet',
  compare: 'The committee has not answered yet: compare the eight words with it',
} as const;

const es: Translated<typeof en> = {
  title: 'Hoy',
  openTitle: 'Pendiente ahora',
  nothingTitle: 'No hay nada pendiente',
  nothingNext: 'Importa registros nuevos cuando los tengas. Cada mes se informa cuando ha terminado.',
  firstTitle: 'Todavía no hay registros',
  firstNext:
    'Empieza con tus registros diarios: elige un archivo CSV en Recursos. Nada sale de este servidor hasta que alguien con mandato apruebe un informe.',
  approve: '{{month}} está preparado y espera aprobación',
  draft: '{{month}} tiene registros y aún no tiene borrador',
  more_one: 'y {{count, number}} mes más',
  more_many: 'y {{count, number}} de meses más',
  more_other: 'y {{count, number}} meses más',
  importing: '«{{file}}» se está importando',
  refused: 'El comité rechazó el informe de {{month}}',
  stopped: 'La entrega a {{peer}} se detuvo y espera a una persona',
  join: 'Esta organización todavía no está en ninguna federación',
  compare: 'El comité aún no respondió: compara con él las ocho palabras',
};

export const todayText: Catalogue<typeof en> = { name: 'today', texts: { en, es } };
