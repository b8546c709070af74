import type { Figure, FigureTableGroup } from '#web-ui/tables';
import type { Indicators } from '../indicators/index.js';

interface ReportedCell extends Figure {
  readonly indicator: string;
  readonly code: string | null;
}

/** Cells as rows: those of one indicator's parts under its name, the others by themselves, in the order of the report. */
export function figureGroups(cells: readonly ReportedCell[], { nameOf, partOf }: Indicators): FigureTableGroup[] {
  return [...Map.groupBy(cells, ({ indicator }) => indicator)].map(([indicator, own]) => ({
    key: indicator,
    ...(own.some(({ code }) => code !== null) ? { label: nameOf(indicator) } : {}),
    rows: own.map((cell) => ({
      key: `${indicator} ${cell.code ?? ''}`,
      label: cell.code === null ? nameOf(indicator) : partOf(indicator, cell.code),
      figures: [cell],
    })),
  }));
}
