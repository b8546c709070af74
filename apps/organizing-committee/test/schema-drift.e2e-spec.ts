import { schemaDrift } from '#platform';
import { canBeEmptied, takenGuards, type TestDatabase, testDatabase, wrongRights } from '#testing';
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
    await expect(database.asOwner('TRUNCATE sphere_change')).rejects.toThrow('append-only: TRUNCATE refused');
  });

  describe('make an account to run as, which', () => {
    const ask = (sql: string) => database.dataSource.query(sql);

    it('reads and writes every table, but empties none and changes no history', async () => {
      expect(await wrongRights(database)).toEqual([]);
      const hash = "repeat('a', 64)";
      await ask(`INSERT INTO ledger_checkpoint VALUES (1, '2026-01-01', ${hash}, ${hash}, ${hash}, 1)`);
      for (const sql of ['UPDATE ledger_checkpoint SET salt = root', 'DELETE FROM ledger_checkpoint'])
        await expect(ask(sql)).rejects.toThrow('append-only');
      for (const table of ['open_ballot', 'recall_signature']) {
        await expect(ask(`TRUNCATE ${table}`)).rejects.toMatchObject({ code: '42501' });
        await ask(`SELECT empty_${table}()`);
      }
    });

    it('takes nothing away that guards them', async () => {
      expect(await takenGuards(database)).toEqual([]);
    });
  });
});
