import type { MessageDraft } from '#federation';
import { CATALOGUE_V1, codesOf, composeCells, composeReport } from '#reporting';

const FIRST_YEAR = 2000;

/** A month of its own for each of a sender's reports: no report revises another. */
export function monthAt(index: number): string {
  const year = FIRST_YEAR + Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A report as an organization composes and releases it, whole: every cell of the catalogue. */
export function reportBody(seed: number, index: number): MessageDraft['body'] {
  const figure = (n: number): number => 5 + ((seed * 31 + index * 17 + n * 7) % 400);
  const values = Object.fromEntries(
    CATALOGUE_V1.indicators.map(({ code, dimension }, n) => [
      code,
      dimension === null ? figure(n) : Object.fromEntries(codesOf(dimension).map((one, m) => [one, figure(n + m)])),
    ]),
  );
  const header = { month: monthAt(index), zone: 'America/New_York', approvedByOffice: 'secretary' };
  const own = composeCells(CATALOGUE_V1, values);
  const { body } = composeReport(header, { catalogue: CATALOGUE_V1, k: 5, own, earlier: [] });
  return { ...body, cells: body.cells.map((cell) => ({ ...cell })) };
}
