import { csvCell, type Language, type Month } from '#domain-kit';
import { codeLabel, figureText, type FigureGroup, type Indicator, PERIODS, suppressedText } from '#reporting';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { checkedQuestion, type FigureQuestion } from './figure-question.js';
import { FigureArgumentError } from './figures.errors.js';
import { type ComparedFigure, FiguresService } from './figures.service.js';
import { textOf } from './figure-words.js';

const PAGE_ROWS = 500;
const GROUPS = ['MONTH', 'ORGANIZATION', 'KIND', 'CODE'] as const satisfies readonly FigureGroup[];

const HEADINGS = {
  en: ['indicator', 'from', 'to', 'organization', 'name', 'kind', 'code', 'label', 'value', 'figure', 'hidden cells'],
  es: [
    ...['indicador', 'desde', 'hasta', 'organización', 'nombre', 'tipo', 'código', 'etiqueta', 'valor', 'cifra'],
    'celdas no mostradas',
  ],
  fr: [
    ...['indicateur', 'de', 'à', 'organisation', 'nom', 'type', 'code', 'libellé', 'valeur', 'chiffre'],
    'cellules non affichées',
  ],
} as const satisfies Record<Language, readonly string[]>;

export interface ExportChoice {
  /** `MONTH`, `ORGANIZATION`, `KIND`, `CODE`, or `CELL` for each month of each organization. */
  readonly group: string;
  readonly period: string;
  readonly language: Language;
}

type Line = readonly (string | number | null)[];

/** Figures as a CSV, page by page, in the words of the screen. A cell that a spreadsheet would run is made text. */
@Injectable()
export class FiguresExport {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly figures: FiguresService,
  ) {}

  /** Throws `FigureArgumentError` before the first piece. */
  async *csv(asked: Pick<FigureQuestion, 'indicator' | 'from' | 'to'>, choice: ExportChoice): AsyncGenerator<string> {
    const { indicator } = checkedQuestion(asked);
    const lines =
      choice.group === 'CELL' ? this.cells(asked, indicator, choice) : this.grouped(asked, indicator, choice);
    const heading = written(HEADINGS[choice.language]);
    const first = await lines.next();
    yield `\uFEFF${heading}${first.done ? '' : first.value}`;
    yield* lines;
  }

  private async *grouped(
    asked: Pick<FigureQuestion, 'indicator' | 'from' | 'to'>,
    indicator: Indicator,
    { group: groupName, period: periodName, language }: ExportChoice,
  ): AsyncGenerator<string> {
    const group = GROUPS.find((known) => known === groupName);
    const period = PERIODS.find((known) => known === (periodName || 'MONTH'));
    if (!group) throw new FigureArgumentError(`groupBy: is one of ${GROUPS.join(', ')}, CELL`);
    if (!period) throw new FigureArgumentError(`period: is one of ${PERIODS.join(', ')}`);
    for (let skip = 0; ; skip += PAGE_ROWS) {
      const page = { group, period, first: PAGE_ROWS, skip, order: 'VALUE' as const };
      const { rows, rowsInAll } = await this.figures.figures({ ...asked, ...page });
      yield rows.map((row) => written(lineOf(indicator, row, language))).join('');
      if (skip + rows.length >= rowsInAll || rows.length === 0) return;
    }
  }

  private async *cells(
    { from, to }: Pick<FigureQuestion, 'from' | 'to'>,
    indicator: Indicator,
    { language }: ExportChoice,
  ): AsyncGenerator<string> {
    let after: readonly [string, string, string] = ['', '', ''];
    while (true) {
      const rows: CellRow[] = await this.db.query(CELLS, [indicator.code, from, to, ...after, PAGE_ROWS]);
      yield rows.map((row) => written(lineOfCell(indicator, row, language))).join('');
      const last = rows.at(-1);
      if (!last || rows.length < PAGE_ROWS) return;
      after = [last.month, last.organization, last.code];
    }
  }
}

interface CellRow {
  readonly organization: string;
  readonly name: string;
  readonly kind: string;
  readonly month: Month;
  readonly code: string;
  readonly value: string | null;
  readonly revision: number;
  readonly threshold: number;
}

const CELLS = `
  SELECT cell.organization, peer.display_name AS name, peer.kind, cell.month, cell.code, cell.value, cell.revision,
         report.threshold
  FROM reported_cell cell
  JOIN peer ON peer.id = cell.organization
  JOIN received_report report USING (organization, month, revision)
  WHERE cell.indicator = $1 AND cell.month BETWEEN $2 AND $3
    AND (cell.month, cell.organization, cell.code) > ($4, $5, $6)
  ORDER BY cell.month, cell.organization, cell.code
  LIMIT $7`;

const labelOf = ({ dimension }: Indicator, code: string | null, language: Language): string | null =>
  dimension && code ? codeLabel(dimension, code, language) : null;

function lineOf(indicator: Indicator, row: ComparedFigure, language: Language): Line {
  const { span, organizationId, organizationName, kind, code, value, suppressedCells } = row;
  return [
    ...[indicator.code, span.from, span.to, organizationId, organizationName, kind, code],
    ...[labelOf(indicator, code, language), row.hidden ? null : value, textOf(row, language), suppressedCells],
  ];
}

function lineOfCell(indicator: Indicator, cell: CellRow, language: Language): Line {
  const { organization, name, kind, month, threshold, revision } = cell;
  const code = cell.code || null;
  const value = cell.value === null ? null : Number(cell.value);
  const text =
    value === null
      ? suppressedText(threshold, revision, language)
      : figureText({ value, atLeast: false, suppressedCells: 0 }, language);
  return [
    ...[indicator.code, month, month, organization, name, kind, code, labelOf(indicator, code, language)],
    ...[value, text, value === null ? 1 : 0],
  ];
}

/** Numbers are written as they are: a negative one is no formula. */
const written = (line: Line): string =>
  `${line.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(cell ?? ''))).join(',')}\r\n`;
