import { schemaDrift } from '#platform';
import { testDatabase } from '#testing';
import { tables } from '../src/database/tables.js';

it('has migrations that make exactly what the entities of an organization say', async () => {
  const database = await testDatabase(tables);
  expect(await schemaDrift(database.dataSource)).toEqual([]);
  await database.drop();
});
