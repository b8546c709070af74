import { isAlive } from '#platform';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Massline, massline, pidIn } from './massline.js';
import { freePorts } from '../federation/free-ports.js';

const RUNNING = /Open in a browser[^]*?(http:\S+)/;
const PASSPHRASE = 'siete ríos verdes cantan';

describe('massline serve', () => {
  let home: string;
  let port: number;
  const started: Massline[] = [];

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'massline-serve-'));
    await chmod(home, 0o711);
    [port] = (await freePorts(1)) as [number];
  });
  afterEach(async () => {
    for (const run of started.splice(0)) await run.stop();
    await rm(home, { recursive: true, force: true });
  });

  const at = () => ['--home', home, '--port', String(port)];
  function serve(more: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Massline {
    const run = new Massline(['serve', ...at(), ...more], environment);
    started.push(run);
    return run;
  }
  const ask = async (query: string): Promise<{ node: { id: string; kind: string } }> => {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await answer.json()) as { data: { node: { id: string; kind: string } } }).data;
  };
  /** What is awaited comes about in another process; it has as long as the test. */
  async function until(condition: () => Promise<boolean>): Promise<void> {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );

  it('makes a node of an empty home, says where to found it, and stops clean', async () => {
    const run = serve();
    const address = await run.untilPrinted(RUNNING);
    const code = (await readFile(join(home, 'founding-code'), 'utf8')).trim();
    expect(address).toBe(`http://127.0.0.1:${port}/#found=${code}`);
    expect((await ask('{ node { id kind } }')).node).toMatchObject({ kind: 'mass-organization' });
    for (const file of ['node.key', 'founding-code', 'instance.json', 'node.log'])
      expect((await stat(join(home, file))).mode & 0o077).toBe(0);
    const pids = [await pidIn(home, 'node.owner'), await pidIn(join(home, 'postgres', 'data'), 'postmaster.pid')];
    expect(await run.stop()).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
  }, 90_000);

  it('runs once in a home, and takes over what a killed one left', async () => {
    const first = serve(['--id', 'river-school', '--kind', 'organizing-committee']);
    await first.untilPrinted(RUNNING);
    const second = await massline(['serve', ...at()]);
    expect([second.code, second.complained]).toEqual([1, expect.stringContaining('is running already')]);
    const left = await pidIn(home, 'node.owner');
    await first.stop('SIGKILL');
    expect(isAlive(left)).toBe(true);
    const heir = serve();
    await heir.untilPrinted(RUNNING);
    expect(isAlive(left)).toBe(false);
    expect((await ask('{ node { id kind } }')).node).toEqual({ id: 'river-school', kind: 'organizing-committee' });
    const other = await massline(['serve', '--home', home, '--id', 'other']);
    expect(other.complained).toContain('an id never changes');
  }, 90_000);

  it('starts its node and its database again when they are killed', async () => {
    await serve().untilPrinted(RUNNING);
    const node = await pidIn(home, 'node.owner');
    process.kill(node, 'SIGKILL');
    await until(async () => (await pidIn(home, 'node.owner')) !== node && (await isReady()));
    const lock = join(home, 'postgres', 'data');
    const postgres = await pidIn(lock, 'postmaster.pid');
    process.kill(postgres, 'SIGKILL');
    await until(async () => (await pidIn(lock, 'postmaster.pid').catch(() => postgres)) !== postgres);
    await until(isReady);
  }, 120_000);

  it('opens its key by a passphrase, which no process of the node is told', async () => {
    const passphrase = join(home, 'passphrase');
    await writeFile(passphrase, `${PASSPHRASE}\n`, { mode: 0o600 });
    const first = serve();
    await first.untilPrinted(RUNNING);
    await first.stop();
    const short = join(home, 'short');
    await writeFile(short, 'too short', { mode: 0o600 });
    const refused = await massline(['custody', 'passphrase', '--home', home, '--passphrase-file', short]);
    expect([refused.code, refused.complained]).toEqual([1, expect.stringContaining('at least 15 characters')]);
    const changed = await massline(['custody', 'passphrase', '--home', home, '--passphrase-file', passphrase]);
    expect([changed.code, changed.printed]).toEqual([0, expect.stringContaining('A person types the passphrase')]);
    const nobody = await massline(['serve', ...at()]);
    expect([nobody.code, nobody.complained]).toEqual([1, expect.stringContaining('nobody is at a terminal')]);
    const wrong = await massline(['serve', ...at()], { NODE_PASSPHRASE: 'siete ríos verdes cantaron' });
    expect([wrong.code, wrong.complained]).toEqual([1, expect.stringContaining('does not open')]);

    await serve([], { NODE_PASSPHRASE_FILE: passphrase }).untilPrinted(RUNNING);
    const told = await readFile(`/proc/${await pidIn(home, 'node.owner')}/environ`, 'utf8');
    expect(told).not.toMatch(/PASSPHRASE|siete/);
    expect(told).toContain('NODE_KEY_FD=3');
  }, 120_000);
});
