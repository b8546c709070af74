import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'What reports hold',
  lead: 'A figure that is new is not counted before your organization adopts it.',
  adds: 'Version {{version}} adds:',
  since: 'Adopted: reports hold it from {{month}} on.',
  adopt: 'Adopt version {{version}}',
  adoptConfirm:
    'Another mandate-holder seconds it; then each report from this month on holds these figures too, where they are five or more: {{names}}. It is not undone.',
  adoptYes: 'Record it',
  adoptText: 'We report by version {{version}} of the catalogue.',
} as const;

const es: Translated<typeof en> = {
  title: 'Qué contienen los informes',
  lead: 'Una cifra nueva no se cuenta antes de que su organización la adopte.',
  adds: 'La versión {{version}} añade:',
  since: 'Adoptada: los informes la contienen desde {{month}}.',
  adopt: 'Adoptar la versión {{version}}',
  adoptConfirm:
    'Otra persona con mandato lo secunda; entonces cada informe desde este mes contiene también estas cifras, donde sean cinco o más: {{names}}. No se deshace.',
  adoptYes: 'Registrarlo',
  adoptText: 'Informamos según la versión {{version}} del catálogo.',
};

export const catalogueText: Catalogue<typeof en> = { name: 'catalogue', texts: { en, es } };
