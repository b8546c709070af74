import { isAlive } from '#platform';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { demoAccounts, holderOf } from '../../apps/massline/up/demo-people.js';
import { approve } from '../../apps/massline/up/enrol.js';
import { found, signIn } from '../../apps/massline/up/found.js';
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
    for (const file of ['node.key', 'founding-code', 'instance.json', 'node.log', 'home-secret'])
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
    expect(told).toMatch(/DATABASE_URL=postgres:..massline_node:/);
    expect(told).not.toContain(await readFile(join(home, 'postgres', 'password'), 'utf8'));
    expect(await readFile(join(home, 'node.log'), 'utf8')).not.toContain('DATABASE_OWNER');
  }, 120_000);

  it('lets a person with a mandate bring in a file and join a federation by command, and nobody else', async () => {
    const [hubPort] = (await freePorts(1)) as [number];
    const hubHome = join(home, 'hub');
    const near = { FEDERATION_ALLOWED_NETWORKS: '127.0.0.0/8', FEDERATION_SEND_DELAY_MAX: '0' };
    const ours = serve(['--id', 'river'], near);
    const theirs = new Massline(
      ['serve', '--home', hubHome, '--port', String(hubPort), '--id', 'centre', '--kind', 'organizing-committee'],
      near,
    );
    started.push(theirs);
    await Promise.all([ours.untilPrinted(RUNNING), theirs.untilPrinted(RUNNING)]);
    const node = (id: string, app: NodePlan['app'], at: number, directory: string): NodePlan => ({
      ...{ id, displayName: id, kind: app, app, port: at, url: `http://127.0.0.1:${at}`, database: 'node', directory },
    });
    const river = node('river', 'mass-organization', port, home);
    const centre = node('centre', 'organizing-committee', hubPort, hubHome);
    await Promise.all([found(river), found(centre)]);

    const paper = join(home, 'login');
    const loginFile = async (office: string, password?: string): Promise<void> => {
      const account = holderOf(await demoAccounts(river), office);
      await writeFile(paper, `${account.login}\n${password ?? account.password}\n`, { mode: 0o600 });
    };
    const as = ['--home', home, '--login-file', paper];
    const iso = ['--date-order', 'iso', ...as];
    const csv = join(home, 'week.csv');
    await writeFile(csv, 'date,site,kind\n2025-03-01,north,Meals\n2025-02-30,north,Meals\n2025-03-02,south,Bread\n');
    expect((await massline(['import', csv, '--home', home])).complained).toContain('--login-file');
    await loginFile('secretary', 'not the password');
    expect(await massline(['import', csv, '--yes', ...as])).toMatchObject({
      ...{ code: 1, complained: expect.stringContaining('Signing in was refused') as string },
    });
    await loginFile('secretary');
    expect((await massline(['import', csv, ...iso])).complained).toContain('--yes');
    const brought = await massline(['import', csv, '--yes', ...iso]);
    expect(brought.printed).toMatch(/date → day/);
    expect(brought.printed).toContain('2 rows brought in, 0 were there already, 1 left out.');
    expect(brought.printed).toMatch(/line 3, date: 2025-02-30: /);
    expect(brought.code).toBe(3);
    await chmod(paper, 0o644);
    expect((await massline(['import', csv, '--yes', ...as])).complained).toContain('chmod 600');
    await chmod(paper, 0o600);

    expect(await massline(['enroll', 'no-code', ...as])).toMatchObject({
      ...{ code: 1, complained: expect.stringMatching(/code: .*invitation/i) as string },
    });
    const [first, second] = [await signIn(centre, 'secretary'), await signIn(centre, 'treasurer')];
    const { issueInvitation } = await first.ask<{ issueInvitation: { code: string } }>(
      'mutation { issueInvitation { code } }',
    );
    const asking = new Massline(['enroll', issueInvitation.code, ...as]);
    started.push(asking);
    await asking.untilPrinted(/ {2}8\. (\S+)/);
    const words = [...asking.printed.matchAll(/ {2}\d\. (\S+)/g)].map(([, word]) => word!);
    await approve('river', words, { first, second });
    expect(await asking.end).toBe(0);
    expect(asking.printed).toContain('Approved: this organization belongs to the federation of');
    // Signed out again each time: no session of the commands is left.
    const { myAccount } = await (
      await signIn(river, 'secretary')
    ).ask<{ myAccount: { sessions: unknown[] } }>('{ myAccount { sessions { id } } }');
    expect(myAccount.sessions).toHaveLength(1);

    // While the node is down, another account of the machine may listen on its port and say that it is ready.
    await ours.stop();
    const heard: string[] = [];
    const stranger = createServer((request, answer) => {
      request.on('data', (part: Buffer) => heard.push(part.toString()));
      request.on('end', () => answer.end('{"data":{"signIn":{"__typename":"SignedIn"}}}'));
    }).listen(port, '127.0.0.1');
    await once(stranger, 'listening');
    const deceived = await massline(['import', csv, '--yes', ...iso]);
    expect([deceived.code, deceived.complained]).toEqual([1, expect.stringContaining('is not the node in')]);
    expect(heard).toEqual([]);
    stranger.closeAllConnections();
    stranger.close();
  }, 120_000);
});
