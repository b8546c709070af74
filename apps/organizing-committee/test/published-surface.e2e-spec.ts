import { type Message } from '#federation';
import { type TestDatabase, testDatabase } from '#testing';
import { tables } from '../src/database/tables.js';
import { PublishedSurfaces } from '../src/features/registry/index.js';
import { SurfacePublishedHandler } from '../src/features/registry/surface-published.handler.js';
import { enrol } from './received-reports.js';

describe('what an organization without an address published', () => {
  let database: TestDatabase;
  let surfaces: PublishedSurfaces;

  beforeAll(async () => {
    database = await testDatabase(tables);
    surfaces = new PublishedSurfaces(database.dataSource);
    await enrol(database.dataSource, 'north');
    await enrol(database.dataSource, 'south');
    await database.dataSource.query(
      `INSERT INTO reported_cell (organization, month, indicator, code, revision, value, suppressed)
       VALUES ('north', '2025-01', 'intakes', '', 2, 12, false), ('north', '2025-01', 'workers', '', 2, NULL, true)`,
    );
  });
  afterAll(() => database.drop());
  beforeEach(() => database.asOwner('TRUNCATE published_surface'));

  const arrive = (version: number, publishedOn: string, more: object = {}) => {
    const offices = [{ code: 'secretary', title: 'Secretary', endsOn: '2026-12-31' }];
    const parts = { stage: 'founding', offices, sites: [{ name: 'Kitchen' }], showsCells: true, ...more };
    const body = { subjectId: 'surface', subjectVersion: version, publishedOn, ...parts };
    return new SurfacePublishedHandler().apply(database.dataSource.manager, {
      from: 'north',
      body,
    } as unknown as Message);
  };
  const shown = async () => (await surfaces.find(['north', 'south'])).get('north');

  it('is what its live fields show, with the cells of its reports, no holder, and the day', async () => {
    await arrive(1, '2026-02-01');
    expect(await shown()).toEqual({
      publishedOn: '2026-02-01',
      switchedOff: [],
      parts: {
        stage: 'founding',
        offices: [{ code: 'secretary', title: 'Secretary', endsOn: '2026-12-31', holderName: null }],
        sites: [{ name: 'Kitchen' }],
        releasedCells: [
          expect.objectContaining({ month: '2025-01', revision: 2, indicator: 'intakes', code: null, value: 12 }),
          expect.objectContaining({ indicator: 'workers', value: null, suppressed: true }),
        ],
      },
    });
    expect(await surfaces.days(['north', 'south'])).toEqual(new Map([['north', '2026-02-01']]));
  });

  it('shows what would steer a line', async () => {
    const offices = [{ code: 'secretary', title: 'Secre\u202etary', endsOn: null }];
    await arrive(1, '2026-02-01', { offices, sites: [{ name: 'Kit\nchen' }] });
    expect(await shown()).toMatchObject({
      parts: { offices: [{ title: 'Secre\ufffdtary' }], sites: [{ name: 'Kit\ufffdchen' }] },
    });
  });

  it('is the highest version, whatever the order of arrival', async () => {
    await arrive(3, '2026-03-01', { stage: 'grown' });
    await arrive(2, '2026-02-01');
    expect(await shown()).toMatchObject({ publishedOn: '2026-03-01', parts: { stage: 'grown' } });
  });

  it('keeps switched off what the organization has switched off', async () => {
    await arrive(1, '2026-02-01', { sites: undefined, showsCells: false });
    expect(await shown()).toMatchObject({ switchedOff: ['releasedCells', 'sites'] });
  });

  it('is not shown for one that can be asked live, nor for one that has left', async () => {
    await arrive(1, '2026-02-01');
    await database.dataSource.query(`UPDATE peer SET base_url = 'https://north.example' WHERE id = 'north'`);
    expect(await shown()).toBeUndefined();
    await database.dataSource.query(`UPDATE peer SET base_url = NULL, state = 'left' WHERE id = 'north'`);
    expect(await shown()).toBeUndefined();
    await database.dataSource.query(`UPDATE peer SET state = 'active' WHERE id = 'north'`);
  });
});
