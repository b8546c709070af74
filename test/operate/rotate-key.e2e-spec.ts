import { systemClock } from '#domain-kit';
import { PersonsService } from '#identity';
import { createDataSource, custodyOf, Keyring, openKeyFile, plainKeyFile, sealedKeyFile } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rotateKey, type Steps } from '../../apps/massline/custody/rotate-key.js';
import { tables } from '../../apps/mass-organization/src/database/tables.js';

const PASSPHRASE = 'siete ríos verdes cantan';
const STEPS = ['sealed', 'next-written', 'wrapped-for-next', 'replaced'] as const;

describe('massline rotate-key', () => {
  let home: string;
  let database: TestDatabase;
  const keyFile = (): string => join(home, 'node.key');
  const keyNow = async (): Promise<Buffer> => openKeyFile(await readFile(keyFile(), 'utf8'), PASSPHRASE);

  /** As the node does at its start, with whatever the key file now holds. */
  async function nameByName(): Promise<string[]> {
    const db = await createDataSource({ url: database.url, ...tables }).initialize();
    try {
      await Keyring.load(db, await keyNow(), systemClock);
      return (await new PersonsService(db).named('ana  LÓPEZ')).map(({ displayName }) => displayName);
    } finally {
      await db.destroy();
    }
  }

  /** What the command's own process does. */
  const reseal: Steps['reseal'] = async (_, url, key) => {
    const db = await createDataSource({ url, ...tables }).initialize();
    try {
      return String(await (await Keyring.load(db, key, systemClock)).rotate());
    } finally {
      await db.destroy();
    }
  };
  const rotate = (options: { passphraseFile?: string } = {}, between: Steps['between'] = async () => {}) =>
    rotateKey({ home, ...options }, { reseal, between });

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'massline-rotate-'));
    database = await testDatabase(tables);
    process.env['DATABASE_URL'] = database.url;
    const key = randomBytes(32);
    await writeFile(keyFile(), plainKeyFile(key), { mode: 0o600 });
    await writeFile(
      join(home, 'instance.json'),
      JSON.stringify({ id: 'river-school', kind: 'mass-organization', port: 4999 }),
    );
    await Keyring.load(database.dataSource, key, systemClock);
    const person = { displayName: 'Ana López', memberSince: '2026-01-01' };
    await database.dataSource.transaction((tx) => new PersonsService(database.dataSource).add(tx, person as never));
  });
  afterEach(async () => {
    delete process.env['DATABASE_URL'];
    delete process.env['NODE_PASSPHRASE'];
    await database.drop();
    await rm(home, { recursive: true, force: true });
  });

  it.each(STEPS)('goes on when it was stopped at "%s", and the node opens before and after', async (step) => {
    const old = await keyNow();
    const stopped = rotate({}, (at) => (at === step ? Promise.reject(new Error('killed')) : Promise.resolve()));
    await expect(stopped).rejects.toThrow('killed');
    expect(await nameByName()).toEqual(['Ana López']);
    await rotate();
    expect(await nameByName()).toEqual(['Ana López']);
    expect(await keyNow()).not.toEqual(old);
    const rows = await database.dataSource.query<
      { next: Buffer | null; emptied: Date | null; replaced: Date | null }[]
    >('SELECT wrapped_next AS next, emptied_at AS emptied, replaced_at AS replaced FROM data_key ORDER BY created_at');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ next }) => next)).toEqual(rows.map(() => null));
    expect(rows.at(-1)).toMatchObject({ emptied: null, replaced: null });
    expect(rows.slice(0, -1).every(({ emptied }) => emptied !== null)).toBe(true);
    await expect(Keyring.load(database.dataSource, old, systemClock)).rejects.toThrow(/not the node key/);
  });

  it('keeps custody by the same passphrase, and refuses a mistyped one before it changes anything', async () => {
    await writeFile(keyFile(), await sealedKeyFile(await keyNow(), PASSPHRASE), { mode: 0o600 });
    process.env['NODE_PASSPHRASE'] = PASSPHRASE;
    const [right, wrong] = [join(home, 'right'), join(home, 'wrong')];
    await writeFile(right, `${PASSPHRASE}\n`);
    await writeFile(wrong, 'siete ríos verdes cantar');
    const before = await readFile(keyFile(), 'utf8');
    await expect(rotate({ passphraseFile: wrong })).rejects.toMatchObject({ code: 'PASSPHRASE_WRONG' });
    expect(await readFile(keyFile(), 'utf8')).toBe(before);
    await rotate({ passphraseFile: right });
    expect(custodyOf(await readFile(keyFile(), 'utf8'))).toBe('passphrase');
    expect(await nameByName()).toEqual(['Ana López']);
  });
});
