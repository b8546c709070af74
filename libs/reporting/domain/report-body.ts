import { err, isMonth, isZone, type Month, ok, type Result } from '#domain-kit';
import type { Catalogue } from './catalogue.types.js';
import type { Cell } from './cell.types.js';
import { type CellRelease, releaseCells, type ReleaseRequest } from './release-cells.js';
import { type CellRefusal, validateCells } from './validate-cells.js';

/** The body of the message `report.submitted`, version 1. */
export interface ReportBody {
  /** `report:<month>` */
  readonly subjectId: string;
  /** The revision, from 1. */
  readonly subjectVersion: number;
  readonly period: { readonly month: Month; readonly zone: string };
  readonly catalogueVersion: number;
  /** k */
  readonly threshold: number;
  readonly approvedByOffice: string;
  readonly cells: readonly Cell[];
}

export interface ReportHeader {
  readonly month: Month;
  readonly zone: string;
  readonly approvedByOffice: string;
}

export const reportSubject = (month: Month): string => `report:${month}`;

/** The only way from own figures to what is sent; the revision follows from the number of earlier ones. */
export function composeReport(
  { month, zone, approvedByOffice }: ReportHeader,
  request: ReleaseRequest,
): { readonly body: ReportBody; readonly decisions: readonly CellRelease[] } {
  const { cells, decisions } = releaseCells(request);
  const body = {
    subjectId: reportSubject(month),
    subjectVersion: request.earlier.length + 1,
    period: { month, zone },
    catalogueVersion: request.catalogue.version,
    threshold: request.k,
    approvedByOffice,
    cells,
  };
  return { body, decisions };
}

export interface ReportRefusal {
  readonly code: CellRefusal['code'] | 'unknown_catalogue' | 'bad_period' | 'wrong_subject';
  readonly indicator?: string;
}

/** The hub's check of a body that its schema has already accepted. */
export function checkReport(
  body: ReportBody,
  catalogues: ReadonlyMap<number, Catalogue>,
): Result<ReportBody, ReportRefusal> {
  const { month, zone } = body.period;
  if (!isMonth(month) || !isZone(zone)) return err({ code: 'bad_period' });
  if (body.subjectId !== reportSubject(month)) return err({ code: 'wrong_subject' });
  const catalogue = catalogues.get(body.catalogueVersion);
  if (!catalogue) return err({ code: 'unknown_catalogue' });
  const cells = validateCells(catalogue, body.threshold, body.cells);
  return cells.ok ? ok(body) : cells;
}
