import { type Day, systemClock } from '#domain-kit';
import { PersonEntity, PersonsService } from '#identity';
import { createDataSource, custodyOf, Keyring, openKeyFile, plainKeyFile, sealedKeyFile } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rotateKey, type Steps } from '../../apps/massline/custody/rotate-key.js';
import { SeededRandom } from '../../apps/massline/demo-data/random.js';
import { tables } from '../../apps/mass-organization/src/database/tables.js';
import { ENTRY, massline } from './massline.js';

const PASSPHRASE = 'siete ríos verdes cantan';
/** `ROTATE_KILLS=100 npm test -- rotate-key` for a long run. */
const KILLS = Number(process.env['ROTATE_KILLS'] ?? 3);
/** Longer than a rotation of so many takes at its first time; each run is given less. */
const LONGEST_MS = 4_000;
const PEOPLE = 500;
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
  const reseal: Steps['reseal'] = async (_, { ownerUrl: url }, key) => {
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

  it(`goes on after kill -9 at any moment, and loses nothing (${KILLS} kills)`, async () => {
    const old = await keyNow();
    const names = Array.from({ length: PEOPLE }, (_, n) => `Person ${n}`);
    await database.dataSource.transaction(async (tx) => {
      const persons = new PersonsService(database.dataSource);
      for (const displayName of names) await persons.add(tx, { displayName, memberSince: '2026-01-01' as Day });
    });
    const random = new SeededRandom(41);
    const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
    const env = { PATH, HOME, NODE_COMPILE_CACHE, DATABASE_URL: database.url };
    for (let killed = 0, longest = LONGEST_MS; killed < KILLS; longest *= 0.8) {
      const run = spawn(process.execPath, [ENTRY, 'rotate-key', '--home', home], { env, detached: true });
      // With what it started, or alone: then that goes on beside the next.
      const victim = random.chance(0.5) ? -run.pid! : run.pid!;
      const timer = setTimeout(() => process.kill(victim, 'SIGKILL'), random.between(200, longest));
      const [, signal] = (await once(run, 'exit')) as [number | null, string | null];
      clearTimeout(timer);
      if (signal === 'SIGKILL') killed += 1;
      // To open the node is to end the rotation: each second time the command itself is to go on.
      if (killed % 2 === 1) expect(await nameByName()).toEqual(['Ana López']);
    }
    const last = await massline(['rotate-key', '--home', home], { DATABASE_URL: database.url });
    expect([last.code, last.complained]).toEqual([0, '']);
    expect(await keyNow()).not.toEqual(old);
    const sealed = await database.dataSource.query<{ name: string }[]>('SELECT display_name AS name FROM person');
    expect(sealed.filter(({ name }) => /López|Person/.test(name))).toEqual([]);
    await Keyring.load(database.dataSource, await keyNow(), systemClock);
    const read = await database.dataSource.getRepository(PersonEntity).find();
    expect(read.map(({ displayName }) => displayName).sort()).toEqual([...names, 'Ana López'].sort());
  }, 600_000);

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
