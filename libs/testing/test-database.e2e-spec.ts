import { testDatabase } from './index.js';

describe('a test database', () => {
  it('is a real, empty PostgreSQL 18', async () => {
    const { dataSource, drop } = await testDatabase();
    const [{ version }] = await dataSource.query<[{ version: string }]>('SELECT version()');
    await drop();
    expect(version).toContain('PostgreSQL 18');
  });
});
