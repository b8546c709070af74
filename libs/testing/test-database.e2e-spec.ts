import { testDatabase } from './index.js';

describe('a test database', () => {
  it('is a real, empty PostgreSQL 18', async () => {
    const { dataSource, drop } = await testDatabase();
    const [{ version }] = await dataSource.query<[{ version: string }]>('SELECT version()');
    await drop();
    expect(version).toContain('PostgreSQL 18');
  });

  it('lets its owner do what the account of a node may not', async () => {
    const { dataSource, asOwner, drop } = await testDatabase();
    for (const sql of ['TRUNCATE data_key', 'CREATE TABLE own ()', 'CREATE TEMPORARY TABLE own ()']) {
      await expect(dataSource.query(sql)).rejects.toMatchObject({ code: '42501' });
      await expect(asOwner(sql)).resolves.toEqual([]);
    }
    await drop();
  });
});
