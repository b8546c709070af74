import fc from 'fast-check';
import { CATALOGUE_V1 } from './catalogue-v1.js';
import { CATALOGUE_V2 } from './catalogue-v2.js';
import { adoptCatalogue, catalogueOf, CATALOGUES, LATEST_CATALOGUE } from './catalogues.js';
import { composeCells } from './compose-cells.js';
import { indicatorNote } from './labels.js';
import { checkReport, composeReport } from './report-body.js';

const codeOf = (answer: ReturnType<typeof adoptCatalogue>) => (answer.ok ? answer.value : answer.error.code);
const valuesOf = ({ indicators }: typeof CATALOGUE_V1, people: number) =>
  Object.fromEntries(indicators.map(({ code, dimension }) => [code, dimension === null ? people : {}]));

describe('the catalogue of version 2', () => {
  it('has all of version 1, unchanged and first, and means for ever what it meant when it was first adopted', () => {
    expect(CATALOGUE_V2.indicators.slice(0, CATALOGUE_V1.indicators.length)).toEqual(CATALOGUE_V1.indicators);
    const added = CATALOGUE_V2.indicators.slice(CATALOGUE_V1.indicators.length);
    expect(
      added.map((i) => [i.code, i.unit, i.overOrganizations, i.overPeriods, i.people?.measure, i.dimension].join(' ')),
    ).toEqual(['cadre-proposed count sum-of-counts last stock ', 'cadre-confirmed count sum-of-counts last stock ']);
  });

  it('sends of cadre nothing below k, and multiples of k only; the hub takes reports of either version', () => {
    const header = { month: '2026-03', zone: 'UTC', approvedByOffice: 'secretary' };
    for (const catalogue of [CATALOGUE_V1, CATALOGUE_V2])
      fc.assert(
        fc.property(fc.nat(40), (people) => {
          const own = composeCells(catalogue, valuesOf(catalogue, people));
          const { body } = composeReport(header, { catalogue, k: 5, own, earlier: [] });
          expect(checkReport(body, CATALOGUES).ok).toBe(true);
          const cadre = body.cells.filter(({ indicator }) => indicator.startsWith('cadre-'));
          const value = people < 5 ? null : people - (people % 5);
          expect(cadre.map((cell) => cell.value)).toEqual(catalogue === CATALOGUE_V2 ? [value, value] : []);
        }),
      );
  });

  it('says of its new figures alone that not everybody reports them', () => {
    const notes = CATALOGUE_V2.indicators.map((indicator) => indicatorNote(indicator, 'en') ?? '');
    expect(notes.map((note) => note.includes('adopted version 2'))).toEqual(
      CATALOGUE_V2.indicators.map(({ code }) => code.startsWith('cadre-')),
    );
  });
});

describe('a version of the catalogue', () => {
  it('is that of the month, however late the month is reported', () => {
    const adoptions = [{ version: 2, from: '2026-03' }];
    const versions = ['2026-02', '2026-03', '2027-01'].map((month) => catalogueOf(adoptions, month).version);
    expect([...versions, catalogueOf([], '2026-03').version]).toEqual([1, 2, 2, 1]);
    expect(catalogueOf([...adoptions, { version: 99, from: '2026-03' }], '2026-03').version).toBe(2);
    expect(CATALOGUES.get(LATEST_CATALOGUE.version)).toBe(LATEST_CATALOGUE);
  });

  it.each([
    [2, adoptCatalogue([], 2)],
    ['CATALOGUE_ADOPTED', adoptCatalogue([], 1)],
    ['CATALOGUE_ADOPTED', adoptCatalogue([{ version: 2, from: '2026-03' }], 2)],
    ['CATALOGUE_UNKNOWN', adoptCatalogue([], 3)],
    ['CATALOGUE_UNKNOWN', adoptCatalogue([], '2')],
  ])('is adopted with %s', (code, adopted) => {
    expect(codeOf(adopted)).toBe(code);
  });
});
