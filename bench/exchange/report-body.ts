import type { MessageDraft } from '#federation';
import { CATALOGUE_V1, codesOf, composeCells, composeReport } from '#reporting';

/** The hub takes no report of an earlier month, and none of one that is not over. */
const FIRST_YEAR = 1900;
const MONTHS = 125 * 12;

/** A month of its own for each of a sender's reports, and once they are used up, the next revision of each. */
function periodAt(index: number): { month: string; revision: number } {
  const n = index % MONTHS;
  const month = `${FIRST_YEAR + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
  return { month, revision: 1 + Math.floor(index / MONTHS) };
}

/** A report as an organization composes and releases it, whole: every cell of the catalogue. */
export function reportBody(seed: number, index: number): MessageDraft['body'] {
  const { month, revision } = periodAt(index);
  const figure = (n: number): number => 5 + ((seed * 31 + index * 17 + n * 7) % 400);
  const values = Object.fromEntries(
    CATALOGUE_V1.indicators.map(({ code, dimension }, n) => [
      code,
      dimension === null ? figure(n) : Object.fromEntries(codesOf(dimension).map((one, m) => [one, figure(n + m)])),
    ]),
  );
  const header = { month, zone: 'America/New_York', approvedByOffice: 'secretary' };
  const own = composeCells(CATALOGUE_V1, values);
  const { body } = composeReport(header, { catalogue: CATALOGUE_V1, k: 5, own, earlier: [] });
  return { ...body, subjectVersion: revision, cells: body.cells.map((cell) => ({ ...cell })) };
}
