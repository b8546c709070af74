import { schemaDrift } from '#platform';
import { canBeEmptied, type TestDatabase, testDatabase } from '#testing';
import { tables } from '../src/database/tables.js';

describe('the migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(tables);
  });
  afterAll(() => database.drop());

  it('make exactly what the entities of the committee say', async () => {
    expect(await schemaDrift(database.dataSource)).toEqual([]);
  });

  it('keep what is append-only also from being emptied at once', async () => {
    expect(await canBeEmptied(database.dataSource)).toEqual([]);
    await expect(database.dataSource.query('TRUNCATE sphere_change')).rejects.toThrow('append-only: TRUNCATE refused');
  });
});
