import type { Language, Words } from '#domain-kit';
import type { Field } from './record.types.js';

/** What can be wrong with a row or a form. Everything else is kept: "not stated" is an answer. */
export const PROBLEM_CODES = [
  'missing-date',
  'bad-date',
  'unclear-date',
  'future-date',
  'old-date',
  'unknown-time-of-day',
  'missing-site',
  'bad-quantity',
  'negative-quantity',
  'large-quantity',
  'unknown-unit',
  'unknown-direction',
  'long-text',
  'wrong-number-of-columns',
  'broken-quotes',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

const REMEDIES: Readonly<Record<ProblemCode, Words>> = {
  'missing-date': {
    en: 'Write the day of this record, for example 2025-03-31.',
    es: 'Escriba el día de este registro, por ejemplo 2025-03-31.',
    fr: 'Écris le jour de cette écriture, par exemple 2025-03-31.',
  },
  'bad-date': {
    en: 'Write a day that exists as year-month-day, for example 2025-03-31.',
    es: 'Escriba un día que exista como año-mes-día, por ejemplo 2025-03-31.',
    fr: 'Écris un jour qui existe, en année-mois-jour, par exemple 2025-03-31.',
  },
  'unclear-date': {
    en: 'Say in the column settings whether the day or the month comes first, then import the file again.',
    es: 'Indique en los ajustes de columnas si va primero el día o el mes y vuelva a importar el archivo.',
    fr: 'Dis dans les réglages des colonnes si le jour ou le mois vient d’abord, puis importe de nouveau le fichier.',
  },
  'future-date': {
    en: 'This day has not come yet. Check the year and the month.',
    es: 'Este día aún no ha llegado. Revise el año y el mes.',
    fr: 'Ce jour n’est pas encore venu. Vérifie l’année et le mois.',
  },
  'old-date': {
    en: 'Records start in the year 2000. Check the year.',
    es: 'Los registros comienzan en el año 2000. Revise el año.',
    fr: 'Les écritures commencent en l’an 2000. Vérifie l’année.',
  },
  'unknown-time-of-day': {
    en: 'Write morning, afternoon, evening, overnight or a time such as 14:30, or leave it empty.',
    es: 'Escriba mañana, tarde, noche, madrugada o una hora como 14:30, o déjelo vacío.',
    fr: 'Écris matin, après-midi, soir, nuit ou une heure comme 14:30, ou laisse vide.',
  },
  'missing-site': {
    en: 'Write the site, or choose one site for all rows without one.',
    es: 'Escriba el sitio o elija un sitio para todas las filas que no lo tengan.',
    fr: 'Écris le lieu, ou choisis un lieu pour toutes les lignes qui n’en ont pas.',
  },
  'bad-quantity': {
    en: 'Write a plain number with a point before decimals, for example 12.5, or leave it empty.',
    es: 'Escriba un número simple con punto decimal, por ejemplo 12.5, o déjelo vacío.',
    fr: 'Écris un nombre simple avec un point avant les décimales, par exemple 12.5, ou laisse vide.',
  },
  'negative-quantity': {
    en: 'A quantity is zero or more. What went out is a give-out, not a negative intake.',
    es: 'La cantidad es cero o más. Lo que salió es una entrega, no una recepción negativa.',
    fr: 'Une quantité est de zéro ou plus. Ce qui est sorti est une remise, pas une entrée négative.',
  },
  'large-quantity': {
    en: 'This number is too large. Check it, or use a larger unit.',
    es: 'Este número es demasiado grande. Revíselo o use una unidad mayor.',
    fr: 'Ce nombre est trop grand. Vérifie-le, ou prends une unité plus grande.',
  },
  'unknown-unit': {
    en: 'Write item, kilogram, litre, meal, bag or box, or leave it empty.',
    es: 'Escriba unidad, kilogramo, litro, comida, bolsa o caja, o déjelo vacío.',
    fr: 'Écris pièce, kilogramme, litre, repas, sac ou boîte, ou laisse vide.',
  },
  'unknown-direction': {
    en: 'Write intake or give-out.',
    es: 'Escriba entrada o salida.',
    fr: 'Écris entrée ou remise.',
  },
  'long-text': {
    en: 'Shorten this text: a site, a kind or a person’s sign has at most 100 characters, a source 200.',
    es: 'Acorte este texto: un sitio, un tipo o la seña de una persona tiene 100 caracteres como máximo, una fuente 200.',
    fr: 'Raccourcis ce texte : un lieu, un type ou le signe d’une personne a 100 caractères au plus, une provenance 200.',
  },
  'wrong-number-of-columns': {
    en: 'This row has more or fewer cells than the heading. Put quotes around a text that contains the separator.',
    es: 'Esta fila tiene más o menos celdas que el encabezado. Ponga comillas a un texto que contenga el separador.',
    fr: 'Cette ligne a plus ou moins de cellules que l’en-tête. Mets des guillemets autour d’un texte qui contient le séparateur.',
  },
  'broken-quotes': {
    en: 'A quote in this row is not closed. Close it, or write two quotes for one.',
    es: 'En esta fila hay comillas sin cerrar. Ciérrelas o escriba dos comillas por una.',
    fr: 'Des guillemets de cette ligne ne se ferment pas. Ferme-les, ou écris deux guillemets pour un.',
  },
};

/** What a person can do about it, in their language. */
export const remedyOf = (code: ProblemCode, language: Language): string => REMEDIES[code][language];

/** One thing wrong with what was written for one field. */
export interface FieldProblem {
  readonly code: ProblemCode;
  readonly field: Field;
  /** What was written there. It may name a person. */
  readonly value: string;
}

/** `line` counts from 1, the heading included, as a text editor shows it. `column` is the heading's text. */
export interface RowProblem {
  readonly line: number;
  readonly column: string | null;
  readonly code: ProblemCode;
  readonly value: string;
}
