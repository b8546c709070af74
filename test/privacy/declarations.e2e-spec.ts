import { isPermission } from '#identity';
import { erasureOf, pathSql, personalColumns, placeOf } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { tables } from '../../apps/mass-organization/src/database/tables.js';

const ROLES = new Set(['self', 'members']);

/** Each declaration can be acted upon, as a machine reads it. */
describe.each(personalColumns())('the declaration of $table.$column', (declaration) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await shared();
  });
  const { name, purpose, readers, retention, owner } = declaration;

  it('says in both languages what it is, what for and how long', () => {
    for (const words of [name, purpose, retention]) {
      expect(words.en).toMatch(/\w{2}/);
      expect(words.es).toMatch(/\w{2}/);
      expect(words.es).not.toBe(words.en);
    }
  });

  it('names readers that there are', () => {
    expect(readers.filter((reader) => !ROLES.has(reader) && !isPermission(reader))).toEqual([]);
  });

  it('leads to the person whom it is about, who then reads it; or says why it cannot', () => {
    if (typeof owner !== 'string') expect(owner.nobody).toMatch(/\w+ \w+/);
    else {
      const { end } = pathSql(database.dataSource, declaration.table, owner);
      expect(peopleColumns(database)).toContain(`${end.table}.${end.column}`);
      if (declaration.kind !== 'credential') expect(readers).toContain('self');
    }
  });

  it('has limits that count from an instant or a day', () => {
    for (const { days, after } of retention.limits ?? []) {
      expect(Number.isInteger(days) && days >= 0 && days <= 3_660).toBe(true);
      const { end } = pathSql(database.dataSource, declaration.table, after);
      const found = database.dataSource.entityMetadatas
        .find(({ tableName }) => tableName === end.table)!
        .columns.find(({ databaseName }) => databaseName === end.column)!;
      expect(['date', 'timestamptz', 'timestamp with time zone']).toContain(found.type);
    }
    if (retention.ends === 'clear') expect(declaration.nullable).toBe(true);
  });

  it('can be erased as it says', () => {
    if (erasureOf(declaration) === 'clear') expect(declaration.nullable).toBe(true);
    if (erasureOf(declaration) === 'pseudonym') expect(declaration.kind).toBe('name');
    if (erasureOf(declaration) === 'if-named') expect(declaration.kind).toBe('free-text');
  });
});

let database: Promise<TestDatabase> | undefined;
const shared = (): Promise<TestDatabase> => (database ??= testDatabase(tables));
afterAll(async () => (await database)?.drop());

/** The columns that hold a person's reference, by the database's own foreign keys. */
const peopleColumns = ({ dataSource }: TestDatabase): string[] => [
  'person.ref',
  ...dataSource.entityMetadatas.flatMap(({ tableName, foreignKeys }) =>
    foreignKeys
      .filter(({ referencedEntityMetadata }) => referencedEntityMetadata.tableName === 'person')
      .flatMap(({ columns }) => columns.map(({ databaseName }) => `${tableName}.${databaseName}`)),
  ),
];

it('covers every personal column that an organization has', () => {
  expect(new Set(personalColumns().map(placeOf)).size).toBeGreaterThan(10);
});
