import { systemClock } from '#domain-kit';
import { type TestDatabase, testDatabase } from '#testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner, VersionColumn } from 'typeorm';
import { schemaDrift } from '../database/migrations.js';
import { holdKeys, open } from './held-keys.js';
import { Keyring } from './keyring.js';
import { Personal, personalColumns } from './personal.js';

@Entity('gardener')
class GardenerEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'gardener_pk' })
  readonly id!: string;

  @Personal({
    column: 'display_name',
    name: { en: 'their name', es: 'su nombre', fr: 'son nom' },
    kind: 'name',
    purpose: { en: 'greeting them', es: 'para saludar', fr: 'la saluer' },
    readers: ['self', 'gardeners'],
    retention: { lasts: 'erasure', en: 'until they leave', es: 'hasta que se vayan', fr: 'jusqu’à son départ' },
    owner: 'id',
  })
  displayName!: string;

  @Personal({
    column: 'note',
    name: { en: 'a note', es: 'una nota', fr: 'une note' },
    kind: 'free-text',
    purpose: { en: 'x', es: 'x', fr: 'x' },
    readers: ['self'],
    retention: { limits: [{ days: 365, after: 'made_on' }], ends: 'clear', en: 'a year', es: 'un año', fr: 'un an' },
    owner: 'id',
    nullable: true,
  })
  note!: string | null;

  @Column('integer')
  beds!: number;

  @VersionColumn({ name: 'version' })
  version!: number;
}

class Gardener1790000009901 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE gardener (id uuid NOT NULL, display_name text NOT NULL, note text,
      beds integer NOT NULL, version integer NOT NULL, CONSTRAINT gardener_pk PRIMARY KEY (id))`);
  }

  async down(): Promise<void> {}
}

describe('a personal column', () => {
  let database: TestDatabase;
  const rows = () => database.dataSource.getRepository(GardenerEntity);
  const stored = async (id: string) => {
    const [row] = await database.dataSource.query<{ display_name: string; note: string | null }[]>(
      'SELECT display_name, note FROM gardener WHERE id = $1',
      [id],
    );
    if (!row) throw new Error('no such row');
    return row;
  };
  const gardener = (displayName: string, note: string | null = null) => ({
    id: randomUUID(),
    displayName,
    note,
    beds: 1,
  });

  beforeAll(async () => {
    database = await testDatabase({ entities: [GardenerEntity], migrations: [Gardener1790000009901] });
  });
  afterAll(() => database.drop());

  it('is declared with its place, purpose, readers and retention', () => {
    expect(personalColumns()).toContainEqual({
      entity: GardenerEntity,
      table: 'gardener',
      property: 'displayName',
      column: 'display_name',
      name: { en: 'their name', es: 'su nombre', fr: 'son nom' },
      kind: 'name',
      purpose: { en: 'greeting them', es: 'para saludar', fr: 'la saluer' },
      readers: ['self', 'gardeners'],
      retention: { lasts: 'erasure', en: 'until they leave', es: 'hasta que se vayan', fr: 'jusqu’à son départ' },
      owner: 'id',
    });
  });

  it.each([
    { how: 'save', write: (row: GardenerEntity) => rows().save(row) },
    { how: 'insert', write: (row: GardenerEntity) => rows().insert(row) },
    { how: 'upsert', write: (row: GardenerEntity) => rows().upsert(row, ['id']) },
  ])('is sealed at rest and plain to the program: $how', async ({ write }) => {
    const row = gardener('Ana Ñandú', 'likes beans');
    await write(row as GardenerEntity);
    const { display_name, note } = await stored(row.id);
    expect(display_name + note).not.toMatch(/Ana|beans/);
    expect(open(display_name, 'gardener.display_name')).toBe('Ana Ñandú');
    expect(await rows().findOneByOrFail({ id: row.id })).toMatchObject({
      displayName: 'Ana Ñandú',
      note: 'likes beans',
    });
  });

  it('is sealed by an update too, and may be empty where declared so', async () => {
    const row = gardener('Ana');
    await rows().insert(row);
    await rows().update({ id: row.id }, { displayName: 'Bo' });
    expect((await stored(row.id)).display_name).toMatch(/^v1\.test\./);
    expect(await rows().findOneByOrFail({ id: row.id })).toMatchObject({ displayName: 'Bo', note: null });
  });

  it('does not show that two people have the same name', async () => {
    const pair = [gardener('Ana'), gardener('Ana')];
    await rows().insert(pair);
    const sealed = await Promise.all(pair.map(async ({ id }) => (await stored(id)).display_name));
    expect(new Set(sealed).size).toBe(2);
  });

  it('is not written anew by a save that leaves it as it was', async () => {
    const row = gardener('Ana', 'note');
    await rows().insert(row);
    const before = await stored(row.id);
    const loaded = await rows().findOneByOrFail({ id: row.id });
    await rows().save(loaded);
    expect((await rows().findOneByOrFail({ id: row.id })).version).toBe(1);
    await rows().save({ ...loaded, beds: 2 });
    expect(await stored(row.id)).toEqual(before);
    await rows().save({ ...loaded, displayName: 'Bo' });
    expect((await rows().findOneByOrFail({ id: row.id })).displayName).toBe('Bo');
  });

  it('cannot be read in the place of another', async () => {
    const row = gardener('Ana', 'note');
    await rows().insert(row);
    await database.dataSource.query('UPDATE gardener SET note = display_name WHERE id = $1', [row.id]);
    await expect(rows().findOneByOrFail({ id: row.id })).rejects.toThrow(/gardener.note: a sealed value was altered/);
  });

  it('does not appear in the error of a failed statement', async () => {
    const row = { ...gardener('canary'), beds: 'many' as unknown as number };
    const error = await rows()
      .insert(row)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('canary');
  });

  it('agrees with its migration', async () => {
    expect(await schemaDrift(database.dataSource)).toEqual([]);
  });
});

describe('the keyring', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.drop());

  it('makes one data key for a node, even if its processes start at once, and finds it again', async () => {
    const nodeKey = randomBytes(32);
    await Promise.all([1, 2, 3].map(() => Keyring.load(database.dataSource, nodeKey, systemClock)));
    const [{ count }] = await database.dataSource.query<[{ count: string }]>('SELECT count(*) FROM data_key');
    expect(count).toBe('1');
    const { seal } = await Keyring.load(database.dataSource, nodeKey, systemClock);
    const sealed = seal('Ana', 'a.b');
    holdKeys([{ id: 'other', key: randomBytes(32) }]);
    const again = await Keyring.load(database.dataSource, nodeKey, systemClock);
    expect(again.open(sealed, 'a.b')).toBe('Ana');
    expect(again.loaded).toBe(true);
  });

  it('does not open with another node key, and says which is wrong', async () => {
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    await expect(Keyring.load(database.dataSource, randomBytes(32), systemClock)).rejects.toThrow(/NODE_KEY_FILE/);
  });

  it('keeps the data key wrapped', async () => {
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    const [{ wrapped }] = await database.dataSource.query<[{ wrapped: Buffer }]>('SELECT wrapped FROM data_key');
    expect(wrapped).toHaveLength(12 + 32 + 16);
  });
});
