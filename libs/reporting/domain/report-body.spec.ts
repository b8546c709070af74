import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { CATALOGUE_V1 } from './catalogue-v1.js';
import { CATALOGUES } from './catalogues.js';
import type { Cell } from './cell.types.js';
import { composeCells } from './compose-cells.js';
import { reportingContractFiles } from './contract-files.js';
import { checkReport, composeReport, type ReportBody } from './report-body.js';

const contract = new URL('../../federation/contract/', import.meta.url);
const committed = (path: string): unknown => JSON.parse(readFileSync(new URL(path, contract), 'utf8'));
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, ownProperties: true });
const accepts = ajv.compile<ReportBody>(committed('messages/report.submitted.v1.json') as object);

const ownCells = (workers: number, members: number, intakes: number): ReturnType<typeof composeCells> =>
  composeCells(CATALOGUE_V1, {
    intakes,
    'intakes-by-kind': { meals: intakes },
    'intakes-by-source-class': { rescue: intakes },
    'give-outs': 1,
    'days-with-intake': Math.min(intakes, 30),
    'active-workers': workers,
    members,
    'mandates-held': 2,
    'mandates-overdue': 1,
  });
const header = { month: '2023-05', zone: 'America/New_York', approvedByOffice: 'secretary' };
const report = (own = ownCells(7, 12, 40), earlier: readonly (readonly Cell[])[] = [], k = 5): ReportBody =>
  composeReport(header, { catalogue: CATALOGUE_V1, k, own, earlier }).body;
const changed = (more: object): ReportBody => ({ ...report(), ...more });

describe('the contract', () => {
  it.each(Object.entries(reportingContractFiles))('file %s is the one that this library declares', (path, declared) => {
    expect(committed(path)).toEqual(JSON.parse(JSON.stringify(declared)));
  });

  it('accepts every report that can be composed', () => {
    const figures = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(100_000));
    fc.assert(
      fc.property(
        fc.array(figures, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 5, max: 20 }),
        (revisions, k) => {
          const earlier: (readonly Cell[])[] = [];
          for (const [workers, members, intakes] of revisions) {
            const body = report(ownCells(workers, members, intakes), earlier, k);
            expect(accepts(body) || accepts.errors).toBe(true);
            expect(checkReport(body, CATALOGUES)).toEqual({ ok: true, value: body });
            earlier.push(body.cells);
          }
        },
      ),
    );
  });

  const first = report().cells[0]!;
  it.each<[string, object]>([
    ['a field of its own', { note: 'hello' }],
    ['no subject', { subjectId: undefined }],
    ['another subject', { subjectId: 'report:may' }],
    ['revision 0', { subjectVersion: 0 }],
    ['a period with a day', { period: { month: '2023-05-01', zone: 'UTC' } }],
    ['a month 13', { period: { month: '2023-13', zone: 'UTC' } }],
    ['a zone that is a sentence', { period: { month: '2023-05', zone: 'where we meet' } }],
    ['a threshold of 4', { threshold: 4 }],
    ["a holder's name for the office", { approvedByOffice: 'Ana Lima' }],
    ['no cells', { cells: [] }],
    ['201 cells', { cells: Array.from({ length: 201 }, () => first) }],
    ['a cell with a comment', { cells: [{ ...first, comment: 'x' }] }],
    ['a cell without suppressed', { cells: [{ indicator: 'intakes', code: null, value: 1 }] }],
    ['a text as an indicator', { cells: [{ ...first, indicator: 'Our intakes' }] }],
    ['a text as a code', { cells: [{ ...first, code: 'Corner Store' }] }],
    ['a value as text', { cells: [{ ...first, value: '3' }] }],
    ['a fraction', { cells: [{ ...first, value: 0.5 }] }],
    ['a negative value', { cells: [{ ...first, value: -1 }] }],
    ['a suppressed cell with a value', { cells: [{ ...first, suppressed: true }] }],
    ['a cell without a value that is not suppressed', { cells: [{ ...first, value: null }] }],
  ])('refuses %s', (_what, more) => {
    expect(accepts(JSON.parse(JSON.stringify(changed(more))))).toBe(false);
  });
});

describe('a report', () => {
  it('holds its month, its revision, k and every released cell', () => {
    const body = report();
    expect(body).toMatchObject({ subjectId: 'report:2023-05', subjectVersion: 1, threshold: 5, catalogueVersion: 1 });
    expect(body.cells).toHaveLength(25);
    expect(report(undefined, [body.cells]).subjectVersion).toBe(2);
  });

  it('shows at home what was counted and why it differs', () => {
    const request = { catalogue: CATALOGUE_V1, k: 5, own: ownCells(3, 12, 40), earlier: [] };
    const { body, decisions } = composeReport(header, request);
    expect(
      decisions
        .filter(({ reason }) => reason !== 'exact')
        .map(({ indicator, own, released }) => ({ indicator, own, released })),
    ).toEqual([
      { indicator: 'active-workers', own: 3, released: null },
      { indicator: 'members', own: 12, released: 10 },
    ]);
    expect(JSON.stringify(body)).not.toContain('own');
  });

  it.each<[string, object, string]>([
    ['of a catalogue that the hub does not know', { catalogueVersion: 9 }, 'unknown_catalogue'],
    ['whose subject is another month', { subjectId: 'report:2023-06' }, 'wrong_subject'],
    ['of a zone that does not exist', { period: { month: '2023-05', zone: 'Nowhere/At_All' } }, 'bad_period'],
    [
      'with a small cell',
      { cells: report().cells.map((c) => (c.indicator === 'members' ? { ...c, value: 12 } : c)) },
      'small_cell',
    ],
  ])('is refused by the hub: one %s', (_what, more, code) => {
    expect(checkReport(changed(more), CATALOGUES)).toMatchObject({ ok: false, error: { code } });
  });
});
