import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'Your first steps',
  done: 'done',
  open: 'to do',
  join: 'Join a federation with a committee’s code',
  records: 'Enter or import your first records',
  report: 'Approve your first report',
  recovery: 'Print the recovery sheet: without it there is no backup',
} as const;

const es: Translated<typeof en> = {
  title: 'Sus primeros pasos',
  done: 'hecho',
  open: 'por hacer',
  join: 'Unirse a una federación con el código de un comité',
  records: 'Anotar o importar los primeros registros',
  report: 'Aprobar el primer informe',
  recovery: 'Imprimir la hoja de recuperación: sin ella no hay copias',
};

export const checklistText: Catalogue<typeof en> = { name: 'founding-checklist', texts: { en, es } };
