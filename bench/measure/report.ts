import { writeFile } from 'node:fs/promises';
import type { Spread } from './figures.js';
import type { Machine } from './machine.js';
import type { Row } from './rows.js';

/** All that a run found. */
export interface Report {
  readonly machine: Machine;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly seconds: number;
  readonly rounds: number;
  /** Taken with tiny sizes: says nothing about speed. */
  readonly quick: boolean;
  readonly rows: readonly Row[];
}

const HEAD = ['bar', 'job', 'unit', 'floor', 'ours', 'compared (min–max)', 'limit', 'met'];
const NUMBERS_FROM = 3;

export const writeReport = (file: string, report: Report): Promise<void> =>
  writeFile(file, `${JSON.stringify(report, null, 2)}\n`);

/** The table for people. */
export function reportText({ machine, rounds, seconds, quick, rows }: Report): string {
  const { cores, memoryGib, system, node, postgres, jobs, loadBefore } = machine;
  const facts =
    `${cores} cores, ${memoryGib} GiB, ${system}, Node.js ${node}, PostgreSQL ${postgres}, jobs on ${jobs}, ` +
    `load before ${loadBefore.toFixed(1)}; medians of ${rounds} interleaved rounds; ${seconds.toFixed(0)} s in all`;
  const warning = quick ? '\nTiny sizes (--quick): these figures say nothing about speed.' : '';
  const remarks = rows.flatMap(({ bar, job, fault, cost }) =>
    [fault, cost].flatMap((remark) => (remark === undefined ? [] : [`\n${bar}, ${job}: ${remark}`])),
  );
  return `${table([HEAD, ...rows.map(cellsOf)])}\n${facts}${warning}${remarks.join('')}\n`;
}

function cellsOf(row: Row): string[] {
  const { bar, job, unit, floor, ours, compared, compare, sense, limit, met } = row;
  const sign = sense === 'at least' ? '≥' : '≤';
  const shown = (value: number): string => comparedText(compare, value);
  return [
    ...[String(bar), job, unit, floor ? spreadText(floor) : '', spreadText(ours)],
    `${shown(compared.median)} (${shown(compared.min)}–${shown(compared.max)})`,
    `${sign} ${compare === 'ratio' ? `${limit} ×` : shown(limit)}`,
    met ? 'yes' : 'no',
  ];
}

function comparedText(compare: Row['compare'], value: number): string {
  if (compare === 'ratio') return value.toFixed(2);
  return compare === 'difference' && value >= 0 ? `+${figureText(value)}` : figureText(value);
}

const spreadText = ({ median, min, max }: Spread): string =>
  `${figureText(median)} (${figureText(min)}–${figureText(max)})`;

/** Three digits that mean something. */
const figureText = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

function table(lines: readonly string[][]): string {
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, n) => (n < NUMBERS_FROM ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const [head = [], ...rest] = lines;
  return [line(head), rule, ...rest.map(line)].join('\n');
}
