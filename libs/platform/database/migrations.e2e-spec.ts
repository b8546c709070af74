import { jest } from '@jest/globals';
import { emptyDatabase } from '#testing';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { platformEntities, platformMigrations } from '../tables.js';
import { createDataSource } from './data-source.js';
import { migrate, schemaDrift } from './migrations.js';

jest.setTimeout(60_000); // on a machine that does much else

@Entity('data_key')
class Drifted {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'data_key_pk' })
  readonly id!: string;

  @Column('text', { name: 'added_column' })
  readonly added!: string;
}

describe('migrating', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  beforeEach(async () => {
    database = await emptyDatabase();
  });
  afterEach(() => database.drop());
  const source = (entities: typeof platformEntities = platformEntities) =>
    createDataSource({ url: database.url, entities, migrations: platformMigrations });

  it('brings an empty database to what the entities say, the queue in a schema of its own', async () => {
    const dataSource = source();
    expect(await migrate(dataSource)).toEqual(['DataKey1790000000100', 'KeyRotation1790000140003']);
    expect(await schemaDrift(dataSource)).toEqual([]);
    const schemas = await dataSource.query<{ schema: string }[]>(
      `SELECT DISTINCT table_schema AS schema FROM information_schema.tables
       WHERE table_name IN ('data_key', 'job') ORDER BY 1`,
    );
    expect(schemas).toEqual([{ schema: 'public' }, { schema: 'queue' }]);
    await dataSource.destroy();
  });

  it('does nothing the second time', async () => {
    const dataSource = source();
    await migrate(dataSource);
    expect(await migrate(dataSource)).toEqual([]);
    await dataSource.destroy();
  });

  it('is done once by processes that try at once', async () => {
    const dataSources = [source(), source(), source()];
    const applied = await Promise.all(dataSources.map(migrate));
    expect(applied.flat()).toEqual(['DataKey1790000000100', 'KeyRotation1790000140003']);
    await Promise.all(dataSources.map((dataSource) => dataSource.destroy()));
  });

  it('leaves a difference to be seen', async () => {
    const dataSource = source([Drifted] as unknown as typeof platformEntities);
    await migrate(dataSource);
    const drift = await schemaDrift(dataSource);
    expect(drift.join('\n')).toMatch(/added_column/);
    await dataSource.destroy();
  });
});
