import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePorts } from '../federation/free-ports.js';
import { Massline, massline, pidIn } from './massline.js';

const RUNNING = /Open in a browser[^]*?(http:\S+)/;

describe('massline doctor, on a node that is really so', () => {
  let home: string;
  let port: number;
  let serving: Massline | undefined;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'massline-doctor-'));
    await chmod(home, 0o711);
    [port] = (await freePorts(1)) as [number];
  });
  afterAll(async () => {
    await serving?.stop();
    await rm(home, { recursive: true, force: true });
  });

  async function codes(environment: Readonly<Record<string, string>> = {}): Promise<[number | null, string[]]> {
    const { code, printed, complained } = await massline(['doctor', '--home', home, '--json'], environment);
    if (!printed) throw new Error(complained);
    return [code, (JSON.parse(printed) as { code: string }[]).map((finding) => finding.code).toSorted()];
  }

  it('says where nothing was founded', async () => {
    expect(await codes()).toEqual([1, ['NO_INSTANCE']]);
    const { printed } = await massline(['doctor', '--home', home], { LANG: 'es_MX.UTF-8' });
    expect(printed).toMatch(/no vive ningún nodo[^]*→ Funda uno con: npx massline init/);
  });

  it('looks into a running node and only notes what is chosen or still to be done', async () => {
    serving = new Massline(['serve', '--home', home, '--port', String(port)]);
    await serving.untilPrinted(RUNNING);
    expect(await codes()).toEqual([0, ['CUSTODY_FILE', 'NOT_FOUNDED']]);
  }, 60_000);

  it('finds a database behind this version, and changes nothing', async () => {
    const lock = join(home, 'postgres', 'data', 'postmaster.pid');
    const [, , , postgresPort] = (await readFile(lock, 'utf8')).split('\n');
    const password = await readFile(join(home, 'postgres', 'password'), 'utf8');
    const url = `postgres://massline:${password}@127.0.0.1:${postgresPort}/node`;
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ name: string; timestamp: string }>(
      'DELETE FROM schema_migration WHERE id = (SELECT max(id) FROM schema_migration) RETURNING name, timestamp',
    );
    expect(await codes({ DATABASE_URL: url })).toEqual([1, ['CUSTODY_FILE', 'MIGRATIONS_PENDING', 'RUNS_AS_OWNER']]);
    await client.query('INSERT INTO schema_migration (name, timestamp) VALUES ($1, $2)', [
      ...[rows[0]?.name, rows[0]?.timestamp],
    ]);
    await client.end();
  }, 60_000);

  it('finds a key that others can read, one that is damaged, and none', async () => {
    const file = join(home, 'node.key');
    const key = await readFile(file, 'utf8');
    await chmod(file, 0o644);
    expect(await codes()).toEqual([1, ['KEY_OPEN']]);
    await chmod(file, 0o600);
    await writeFile(file, key.slice(0, 20));
    expect(await codes()).toEqual([1, ['KEY_DAMAGED']]);
    await rm(file);
    expect(await codes()).toEqual([1, ['KEY_ABSENT']]);
    await writeFile(file, Buffer.alloc(32, 9).toString('base64'), { mode: 0o600 });
    expect(await codes()).toEqual([1, ['CUSTODY_FILE', 'NODE_BROKEN']]);
    await writeFile(file, key);
  }, 90_000);

  it('finds a home that others can change', async () => {
    await chmod(home, 0o777);
    expect((await codes())[1]).toContain('HOME_OPEN');
    await chmod(home, 0o711);
  }, 60_000);

  it('finds a taken port and a database that does not answer', async () => {
    expect(await pidIn(home, 'serve.owner')).toBe(serving?.pid);
    await serving?.stop();
    serving = undefined;
    expect(await codes()).toEqual([0, ['CUSTODY_FILE', 'NOT_FOUNDED', 'NOT_RUNNING']]);
    const other: Server = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    expect((await codes())[1]).toEqual(['CUSTODY_FILE', 'NOT_FOUNDED', 'PORT_TAKEN']);
    other.close();
    const [nobody] = (await freePorts(1)) as [number];
    const DATABASE_URL = `postgres://nobody:none@127.0.0.1:${nobody}/node`;
    expect(await codes({ DATABASE_URL })).toEqual([1, ['CUSTODY_FILE', 'DATABASE_UNREACHABLE', 'NOT_RUNNING']]);
  }, 90_000);
});
