import { emptyDatabase } from '#testing';
import { randomBytes } from 'node:crypto';
import { Column, type DataSource, Entity, PrimaryColumn } from 'typeorm';
import { platformEntities, platformMigrations } from '../tables.js';
import type { Logger } from '../log/logger.js';
import { AccountCheck } from './account-check.js';
import { createDataSource } from './data-source.js';
import { migrate, schemaDrift } from './migrations.js';
import { RunningAccountError } from './running-account.js';
import type { Ask } from './whole-database.js';

@Entity('data_key')
class Drifted {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'data_key_pk' })
  readonly id!: string;

  @Column('text', { name: 'added_column' })
  readonly added!: string;
}

/** What a node warns of at its start as this account. */
async function said(db: DataSource): Promise<unknown[]> {
  const codes: unknown[] = [];
  await new AccountCheck(db, {
    warn: (fields: { code: string }) => codes.push(fields.code),
  } as unknown as Logger).onApplicationBootstrap();
  return codes;
}

describe('migrating', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  beforeEach(async () => {
    database = await emptyDatabase();
  });
  afterEach(() => database.drop());
  const source = (entities: typeof platformEntities = platformEntities) =>
    createDataSource({ url: database.ownerUrl, entities, migrations: platformMigrations });

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
    const applied = await Promise.all(dataSources.map((one) => migrate(one)));
    expect(applied.flat()).toEqual(['DataKey1790000000100', 'KeyRotation1790000140003']);
    await Promise.all(dataSources.map((dataSource) => dataSource.destroy()));
  });

  it('makes the account that a node runs as, once and again, and none that owns the tables', async () => {
    const dataSource = source();
    const runs = new URL(database.ownerUrl);
    runs.username = `runs_${randomBytes(6).toString('hex')}`;
    runs.password = 'first';
    await migrate(dataSource, runs.href);
    runs.password = 'second';
    await migrate(dataSource, runs.href);
    const node = await createDataSource({ url: runs.href, entities: [], migrations: [] }).initialize();
    const asNode: Ask = (sql) => node.query(sql);
    expect([await said(node), await said(dataSource)]).toEqual([[], ['DATABASE_OWNER']]);
    expect(await asNode('SELECT count(*)::int AS jobs FROM queue.job')).toEqual([{ jobs: 0 }]);
    const refused = ['CREATE TABLE t ()', 'CREATE TEMPORARY TABLE t ()', 'CREATE SCHEMA s', 'DROP TABLE data_key'];
    const owners = ['ALTER TABLE data_key ADD c int', 'TRUNCATE data_key', 'DELETE FROM schema_migration'];
    for (const sql of [...refused, ...owners]) await expect(asNode(sql)).rejects.toMatchObject({ code: '42501' });
    await node.destroy();
    await expect(migrate(dataSource, database.ownerUrl)).rejects.toThrow(RunningAccountError);
    await dataSource.query(`DROP OWNED BY ${runs.username}`);
    await dataSource.query(`DROP ROLE ${runs.username}`);
    await dataSource.destroy();
  });

  it('says so where the owner may make no account, and changes nothing', async () => {
    const dataSource = source();
    const owner = `owns_${randomBytes(6).toString('hex')}`;
    await dataSource.initialize();
    await dataSource.query(`CREATE ROLE ${owner} LOGIN PASSWORD 'o'`);
    await dataSource.query(`ALTER DATABASE ${new URL(database.ownerUrl).pathname.slice(1)} OWNER TO ${owner}`);
    const url = new URL(database.ownerUrl);
    [url.username, url.password] = [owner, 'o'];
    const owned = createDataSource({ url: url.href, entities: [], migrations: platformMigrations });
    await migrate(owned);
    const runs = new URL(database.ownerUrl);
    runs.username = `runs_${randomBytes(6).toString('hex')}`;
    await expect(migrate(owned, runs.href)).rejects.toThrow(/may not make the account "runs_/);
    expect(await said(owned)).toEqual(['DATABASE_OWNER']);
    await dataSource.query(`CREATE ROLE ${runs.username} LOGIN PASSWORD '${runs.password}'`);
    await migrate(owned, runs.href);
    await owned.destroy();
    for (const name of [runs.username, owner]) {
      await dataSource.query(`DROP OWNED BY ${name} CASCADE`);
      await dataSource.query(`REASSIGN OWNED BY ${name} TO CURRENT_USER`);
      await dataSource.query(`DROP ROLE ${name}`);
    }
    await dataSource.destroy();
  });

  it('leaves a difference to be seen', async () => {
    const dataSource = source([Drifted] as unknown as typeof platformEntities);
    await migrate(dataSource);
    const drift = await schemaDrift(dataSource);
    expect(drift.join('\n')).toMatch(/added_column/);
    await dataSource.destroy();
  });
});
