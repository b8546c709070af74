import type { Language, Words } from '#domain-kit';
import type { Catalogue, Indicator, Unit } from './catalogue.types.js';
import type { Figure } from './combine-figures.js';
import { CODE_LISTS, type CodeListName } from './code-lists.js';
import type { ReleaseReason } from './small-cells.js';

export interface IndicatorInfo {
  readonly code: string;
  readonly label: string;
  readonly unit: Unit;
  readonly countsPeople: boolean;
  readonly addsOverPeriods: boolean;
  readonly dimension: CodeListName | null;
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  /** How its sums are to be read; null where a sum is just a sum. */
  readonly note: string | null;
}

const NOTES = {
  sumOfCounts: {
    en: "Sum of the organizations' counts.",
    es: 'Suma de los recuentos de las organizaciones.',
    fr: 'Somme des décomptes des organisations.',
  },
  distinct: {
    en: 'Whoever is counted in two organizations is in it twice.',
    es: 'Quien figura en dos organizaciones se cuenta dos veces.',
    fr: 'Une personne comptée dans deux organisations y figure deux fois.',
  },
  lastPeriod: {
    en: 'State at the end of the period.',
    es: 'Situación al final del periodo.',
    fr: 'État à la fin de la période.',
  },
  notOverPeriods: {
    en: 'Months are not added up.',
    es: 'Los meses no se suman.',
    fr: 'Les mois ne s’additionnent pas.',
  },
  roundedDown: {
    en: 'Rounded down by each organization.',
    es: 'Redondeado a la baja por cada organización.',
    fr: 'Arrondi vers le bas par chaque organisation.',
  },
} as const satisfies Record<string, Words>;

const sinceVersion = (version: number): Words => ({
  en: `Only organizations that have adopted version ${version} of the catalogue report it.`,
  es: `Solo lo informan las organizaciones que adoptaron la versión ${version} del catálogo.`,
  fr: `Seules les organisations qui ont adopté la version ${version} du catalogue le rapportent.`,
});

/** How the figures of an indicator are to be read, in sentences; null if there is nothing to know. */
export function indicatorNote(indicator: Indicator, language: Language): string | null {
  const { overOrganizations, overPeriods, people, since } = indicator;
  const sentences = [
    overOrganizations === 'sum-of-counts' && NOTES.sumOfCounts,
    people && NOTES.distinct,
    people?.measure === 'stock' && NOTES.roundedDown,
    overPeriods === 'last' && NOTES.lastPeriod,
    overPeriods === 'none' && NOTES.notOverPeriods,
    since !== undefined && sinceVersion(since),
  ].filter((note) => note !== null && note !== false);
  return sentences.length === 0 ? null : sentences.map((note) => note[language]).join(' ');
}

export function indicatorInfo(catalogue: Catalogue, language: Language): IndicatorInfo[] {
  return catalogue.indicators.map((indicator) => ({
    code: indicator.code,
    label: indicator.name[language],
    unit: indicator.unit,
    countsPeople: indicator.people !== null,
    addsOverPeriods: indicator.overPeriods !== 'none',
    dimension: indicator.dimension,
    codes: indicator.dimension === null ? [] : codeLabels(indicator.dimension, language),
    note: indicatorNote(indicator, language),
  }));
}

const codeLabels = (list: CodeListName, language: Language): { code: string; label: string }[] =>
  CODE_LISTS[list].codes.map((code) => ({ code: code.code, label: code[language] }));

/** The label of a code, or the code itself if a newer list has it. */
export const codeLabel = (list: CodeListName, code: string, language: Language): string =>
  codeLabels(list, language).find((known) => known.code === code)?.label ?? code;

const REASONS: Record<ReleaseReason, (k: number) => Words | null> = {
  exact: () => null,
  'fewer-than-threshold': (k) => ({ en: `fewer than ${k}`, es: `menos de ${k}`, fr: `moins de ${k}` }),
  'rounded-down': (k) => ({
    en: `rounded down to a multiple of ${k}`,
    es: `redondeado a la baja a un múltiplo de ${k}`,
    fr: `arrondi vers le bas à un multiple de ${k}`,
  }),
  kept: (k) => ({
    en: `kept as in an earlier revision, because it moved by fewer than ${k}`,
    es: `se mantiene como en una revisión anterior, porque varió en menos de ${k}`,
    fr: `gardé comme dans une révision antérieure, car il a varié de moins de ${k}`,
  }),
  'suppressed-before': (k) => ({
    en: `an earlier revision did not show it, and it is not shown again below ${2 * k}`,
    es: `una revisión anterior no lo mostró, y no vuelve a mostrarse por debajo de ${2 * k}`,
    fr: `une révision antérieure ne l’a pas montré, et il n’est pas montré de nouveau sous ${2 * k}`,
  }),
};

/** Why the committee sees another figure than the organization; null where it sees the same. */
export const releaseReasonText = (reason: ReleaseReason, k: number, language: Language): string | null =>
  REASONS[reason](k)?.[language] ?? null;

/** A suppressed cell as its readers see it: only in the first revision it is surely below k. */
export function suppressedText(k: number, revision: number, language: Language): string {
  const fewer = REASONS['fewer-than-threshold'](k)![language];
  if (revision === 1) return fewer;
  return `${fewer}${FIGURE_WORDS[language].everSince}`;
}

interface FigureWords {
  readonly everSince: string;
  readonly notAdded: string;
  readonly atLeast: (number: string) => string;
  readonly cells: (count: number) => string;
}

const FIGURE_WORDS: Readonly<Record<Language, FigureWords>> = {
  en: {
    everSince: ', now or in an earlier revision',
    notAdded: 'not added up',
    atLeast: (number) => `at least ${number}`,
    cells: (count) => `${count} ${count === 1 ? 'cell' : 'cells'} not shown`,
  },
  es: {
    everSince: ', ahora o en una revisión anterior',
    notAdded: 'no se suma',
    atLeast: (number) => `al menos ${number}`,
    cells: (count) => `${count} ${count === 1 ? 'celda no mostrada' : 'celdas no mostradas'}`,
  },
  fr: {
    everSince: ', maintenant ou dans une révision antérieure',
    notAdded: 'non additionné',
    atLeast: (number) => `au moins ${number}`,
    cells: (count) => `${count} ${count < 2 ? 'cellule non affichée' : 'cellules non affichées'}`,
  },
};

/** "at least 37; 2 cells not shown"; a bound of zero bounds nothing: "2 cells not shown". */
export function figureText(
  { value, atLeast, suppressedCells }: Pick<Figure, 'value' | 'atLeast' | 'suppressedCells'>,
  language: Language,
): string {
  const words = FIGURE_WORDS[language];
  if (value === null) return words.notAdded;
  const number = new Intl.NumberFormat(language).format(value);
  if (!atLeast) return number;
  const cells = words.cells(suppressedCells);
  return value === 0 ? cells : `${words.atLeast(number)}; ${cells}`;
}
