import type { ImportMapping } from './column-mapping.js';
import { suggestDateOrder } from './read-day.js';
import { type Field, FIELDS } from './record.types.js';
import { plainWords } from './text.js';

export interface PreviewColumn {
  readonly index: number;
  readonly name: string;
  /** The first cells that are not empty. */
  readonly samples: readonly string[];
}

/** `dateOrder` is `null` if the samples fit both orders: then a person must say. */
export type SuggestedMapping = Omit<ImportMapping, 'dateOrder'> & {
  readonly dateOrder: ImportMapping['dateOrder'] | null;
};

/** Headings that people use, in English, Spanish and French, the surest first. Narrower fields are asked before wider ones. */
const SYNONYMS: Readonly<Record<Field, readonly string[]>> = {
  record: ['record', 'record id', 'registro', 'enregistrement', 'ecriture'],
  day: ['date', 'day', 'fecha', 'dia', 'jour'],
  timeOfDay: [
    'time of day',
    'part of day',
    'time',
    'shift',
    'momento',
    'hora',
    'turno',
    'franja',
    'moment',
    'heure',
    'creneau',
  ],
  worker: [
    'volunteer',
    'worker',
    'helper',
    'voluntario',
    'voluntaria',
    'trabajador',
    'trabajadora',
    'companero',
    'benevole',
  ],
  source: ['source', 'donor', 'from', 'origin', 'fuente', 'donante', 'origen', 'procedencia', 'provenance', 'origine'],
  siteName: [
    'site name',
    'location name',
    'nombre del sitio',
    'nombre del lugar',
    'nombre sitio',
    'nom du lieu',
    'nom du site',
  ],
  site: [
    'site',
    'location',
    'place',
    'fridge',
    'pantry',
    'sitio',
    'lugar',
    'nevera',
    'despensa',
    'sede',
    'lieu',
    'frigo',
  ],
  unit: ['unit', 'units', 'unidad', 'unidades', 'medida', 'unite', 'unites'],
  quantity: ['quantity', 'amount', 'qty', 'number', 'weight', 'cantidad', 'peso', 'quantite', 'nombre', 'poids'],
  kind: ['kind', 'type', 'category', 'item', 'goods', 'tipo', 'clase', 'categoria', 'articulo', 'genre', 'categorie'],
  direction: ['direction', 'in or out', 'movement', 'direccion', 'movimiento', 'sentido', 'mouvement', 'sens'],
};

/** A proposal from the headings: whole headings first, then single words of them; a column is proposed once. */
export function suggestMapping(columns: readonly PreviewColumn[]): SuggestedMapping {
  const found = new Map<Field, PreviewColumn>();
  const free = (column: PreviewColumn): boolean => ![...found.values()].includes(column);
  const claim = (matches: (heading: string, synonym: string) => boolean): void => {
    for (const field of Object.keys(SYNONYMS) as Field[]) {
      if (found.has(field)) continue;
      const column = SYNONYMS[field]
        .map((synonym) => columns.find((candidate) => free(candidate) && matches(plainWords(candidate.name), synonym)))
        .find((candidate) => candidate !== undefined);
      if (column) found.set(field, column);
    }
  };
  claim((heading, synonym) => heading === synonym);
  claim((heading, synonym) => ` ${heading} `.includes(` ${synonym} `));

  const names = Object.fromEntries(FIELDS.map((field) => [field, found.get(field)?.name ?? null]));
  return {
    ...(names as { [field in Field]: string | null }),
    dateOrder: suggestDateOrder(found.get('day')?.samples ?? []),
    defaultSite: null,
    defaultDirection: 'intake',
  };
}
