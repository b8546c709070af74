import { appendFile, chmod, copyFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Decrypter } from 'age-encryption';
import { ageFileLines } from '../../apps/massline/backup/age-file.js';
import { dumpLines } from '../../apps/massline/backup/dump.js';
import { headerOf, loadLines } from '../../apps/massline/backup/load.js';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { found, signIn } from '../../apps/massline/up/found.js';
import { tables } from '../../apps/mass-organization/src/database/tables.js';
import { migratedDatabase } from '#testing';
import { freePorts } from '../federation/free-ports.js';
import { Massline, massline } from './massline.js';

const RUNNING = /Open in a browser[^]*?(http:\S+)/;
const CANARY = 'Canary of the river kitchen';

describe('a recovery sheet, a backup and a restore', () => {
  let directory: string;
  let home: string;
  let node: NodePlan;
  let serving: Massline | undefined;
  let shares: string[];
  let backup: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'massline-backup-'));
    await chmod(directory, 0o711);
    home = join(directory, 'first');
    const [port] = (await freePorts(1)) as [number];
    serving = new Massline(['serve', '--home', home, '--port', String(port), '--id', 'river']);
    await serving.untilPrinted(RUNNING);
    node = {
      ...{ id: 'river', displayName: CANARY, kind: 'mass-organization', app: 'mass-organization', port },
      ...{ url: `http://127.0.0.1:${port}`, database: 'node', directory: home },
    };
    await found(node);
  }, 180_000);
  afterAll(async () => {
    await serving?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  /** Every row of every table of the database that runs in a home. */
  async function rowsOf(of: string): Promise<Record<string, string[]>> {
    const [, , , port] = (await readFile(join(of, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n');
    const password = await readFile(join(of, 'postgres', 'password'), 'utf8');
    const client = new Client({ connectionString: `postgres://massline:${password}@127.0.0.1:${port}/node` });
    // A restore that begins anew ends whoever looks at what the one before left.
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await allRows(client);
    } finally {
      await client.end();
    }
  }

  async function allRows(client: Client): Promise<Record<string, string[]>> {
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_name NOT IN ('schema_migration', 'session', 'sign_in_attempt')`,
    );
    const all: Record<string, string[]> = {};
    for (const { name } of rows) {
      const found = await client.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM "${name}" t`);
      all[name] = found.rows.map(({ row }) => row).toSorted();
    }
    return all;
  }

  async function doctorSays(of: string): Promise<string> {
    return (await massline(['doctor', '--home', of])).printed;
  }

  it('makes no backup that nobody could open', async () => {
    const refused = await massline(['backup', '--home', home]);
    expect([refused.code, refused.complained]).toEqual([1, expect.stringContaining('massline recovery-sheet')]);
    expect(await doctorSays(home)).toContain('[NO_RECOVERY_SHEET]');
  }, 180_000);

  it('shows three shares once, on this machine, and leaves only the recipient there', async () => {
    const run = new Massline(['recovery-sheet', '--home', home], { LANG: 'es_ES.UTF-8' });
    const address = await run.untilPrinted(/(http:\S+)/);
    expect((await fetch(new URL('/', address))).status).toBe(404);
    const answer = await fetch(address);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const page = await answer.text();
    expect(page).toContain('Hoja de recuperación');
    expect(page).toContain('Entregada a:');
    shares = [...page.matchAll(/<code>(.*?)<\/code>/g)].map(([, share]) => (share ?? '').replaceAll('<wbr>', ''));
    expect(shares).toHaveLength(3);
    expect(await run.end).toBe(0);
    expect(await readFile(join(home, 'backup-recipient'), 'utf8')).toMatch(/^age1[0-9a-z]{58}\n$/);
    const again = await massline(['recovery-sheet', '--home', home]);
    expect([again.code, again.complained]).toEqual([1, expect.stringContaining('--replace')]);
  }, 180_000);

  it('is written while the node runs, and shows nothing of it', async () => {
    const made = await massline(['backup', '--home', home]);
    expect(made.complained).toBe('');
    backup = made.printed.split('\n')[0]!;
    const bytes = await readFile(backup, 'latin1');
    expect(bytes.startsWith('age-encryption.org/v1\n')).toBe(true);
    expect(bytes).not.toMatch(/Canary|river|ledger_entry/);
    expect((await stat(backup)).mode & 0o077).toBe(0);
    expect(await doctorSays(home)).not.toMatch(/NO_RECOVERY_SHEET|NO_BACKUP/);
  }, 180_000);

  async function restored(file: string, given: readonly string[], into: string): Promise<string> {
    const paper = join(directory, 'shares');
    await writeFile(paper, given.join('\n'), { mode: 0o600 });
    const { code, complained } = await massline(['restore', file, '--home', into, '--shares', paper]);
    return code === 0 ? 'restored' : complained;
  }

  it('is refused whole when it was cut or changed, and with shares that do not fit', async () => {
    const { size } = await stat(backup);
    const spoilt = async (name: string, spoil: (file: string) => Promise<void>): Promise<string> => {
      const file = join(directory, name);
      await copyFile(backup, file);
      await spoil(file);
      return restored(file, shares.slice(0, 2), join(directory, `${name}-home`));
    };
    expect(await spoilt('cut', (file) => truncate(file, size - 20))).toMatch(/cut or damaged/);
    expect(await spoilt('longer', (file) => appendFile(file, 'x'))).toMatch(/cut or damaged/);
    const flipped = await spoilt('flipped', async (file) => {
      const bytes = await readFile(file);
      bytes.writeUInt8(bytes.readUInt8(size - 200) ^ 1, size - 200);
      await writeFile(file, bytes);
    });
    expect(flipped).toMatch(/cut or damaged/);
    const typo = shares.map((share) => share.slice(0, -1) + (share.endsWith('A') ? 'B' : 'A'));
    expect(await restored(backup, [shares[0]!, typo[1]!], join(directory, 'none'))).toMatch(/Share 2: group 10/);
    expect(await restored(backup, [shares[0]!], join(directory, 'none'))).toMatch(/Two shares are needed/);
    expect(await restored(backup, shares.slice(0, 2), home)).toMatch(/holds a node already/);
  }, 180_000);

  it('is refused whole when a table is missing that this version has, even if nothing announces it', async () => {
    const { ownerUrl, drop } = await migratedDatabase(tables);
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    const lines: string[] = [];
    const header = { madeAt: '', instance: { id: 'river', kind: 'mass-organization', port: 1 }, nodeKey: '' };
    for await (const line of dumpLines(client, header)) lines.push(line.trimEnd());
    const announced = JSON.parse(lines.at(-1)!.slice(2)) as Record<string, number>;
    const load = async (counts: Record<string, number>): Promise<string> => {
      const rest = [...lines.slice(1, -1), `E ${JSON.stringify(counts)}`];
      const loading = loadLines(client, headerOf(lines[0]), Readable.from(rest));
      const said = await loading.then(
        () => 'loaded',
        (error: Error) => error.message,
      );
      await client.query('ROLLBACK');
      return said;
    };
    const { decision: none, ...without } = announced;
    expect(none).toBe(0);
    expect(await load(without)).toMatch(/cut or damaged/);
    expect(await load({ ...announced, unknown: 0 })).toMatch(/cut or damaged/);
    expect(await load(announced)).toBe('loaded');
    await client.end();
    await drop();
  });

  /** Resolves when something of a running restore is to be seen: a file of its home, or its database once migrated. */
  async function untilSeen(look: () => Promise<unknown>): Promise<void> {
    while (!(await look().catch(() => undefined))) await wait(20);
  }

  it('killed at any point leaves nothing that starts, and says what to do', async () => {
    const into = join(directory, 'second');
    const paper = join(directory, 'shares');
    await writeFile(paper, shares.slice(0, 2).join('\n'), { mode: 0o600 });
    const points = [
      () => stat(join(into, 'arriving.json')),
      () => stat(join(into, 'postgres', 'data', 'postmaster.pid')),
      async () => (await rowsOf(into))['data_key'],
    ];
    for (const seen of points) {
      const run = new Massline(['restore', backup, '--home', into, '--shares', paper]);
      await untilSeen(seen);
      expect(await run.stop('SIGKILL')).toBeNull();
      const started = await massline(['serve', '--home', into]);
      expect([started.code, started.complained]).toEqual([
        1,
        expect.stringContaining('Run again: npx massline restore FILE'),
      ]);
    }
  }, 180_000);

  it('comes back on an empty machine with the same rows, the same record and the same people', async () => {
    const before = await rowsOf(home);
    await serving?.stop();
    const into = join(directory, 'second');
    expect(await restored(backup, [shares[2]!, shares[0]!], into)).toBe('restored');
    const [port] = (await freePorts(1)) as [number];
    serving = new Massline(['serve', '--home', into, '--port', String(port)]);
    await serving.untilPrinted(/Canary of the river kitchen \(river\) is running/);
    const after = await rowsOf(into);
    expect(Object.keys(after).length).toBeGreaterThan(20);
    // The record grew by the one entry that says so, and nothing else differs.
    const { ledger_entry: [restoredEntry] = [] } = Object.fromEntries(
      Object.entries(after).map(([name, rows]) => [name, rows.filter((row) => !before[name]?.includes(row))]),
    );
    expect(JSON.parse(restoredEntry ?? '{}')).toMatchObject({ kind: 'restore.performed' });
    // A node that starts removes what was used up, at its own time.
    const isUsedInvitation = (name: string, row: string): boolean =>
      name === 'account_invitation' && (JSON.parse(row) as { used_at: unknown }).used_at !== null;
    const without = (rows: Record<string, string[]>): object =>
      Object.fromEntries(
        Object.entries(rows)
          .filter(([name]) => name !== 'ledger_frontier' && name !== 'purge_run')
          .map(([name, all]) => [name, all.filter((row) => row !== restoredEntry && !isUsedInvitation(name, row))]),
      );
    expect(without(after)).toEqual(without(before));
    // A node removes what is due once a day, and counts the day in UTC until it is founded: one more run at most.
    expect(after['purge_run']).toEqual(expect.arrayContaining(before['purge_run'] ?? []));
    expect(after['purge_run']!.length - before['purge_run']!.length).toBeLessThanOrEqual(1);
    // The demo's passwords lie in the first home, which the new machine does not know.
    await copyFile(join(home, 'demo-accounts.json'), join(into, 'demo-accounts.json'));
    const session = await signIn({ ...node, port, url: `http://127.0.0.1:${port}`, directory: into }, 'secretary');
    const { decisions } = await session.ask<{ decisions: { items: { text: string }[] } }>(
      '{ decisions(first: 5) { items { text } } }',
    );
    expect(decisions.items.map(({ text }) => text).join()).toContain(CANARY);
    const today = new Date().toISOString().slice(0, 10);
    expect(await session.ask('{ restores { performedOn backupOf witnessedOn } }')).toEqual({
      restores: [{ performedOn: today, backupOf: today, witnessedOn: null }],
    });
  }, 180_000);

  it('leaves as a signed export and lives elsewhere with identical heads and rows, whatever was killed on the way', async () => {
    await serving?.stop();
    const from = join(directory, 'second');
    const secret = join(directory, 'passphrase');
    await writeFile(secret, 'siete ríos verdes cantan\n', { mode: 0o600 });
    const into = join(directory, 'third');
    const arrive = (file: string): readonly string[] => [
      ...['import-instance', file, '--home', into, '--passphrase-file', secret],
    ];
    const exported = async (of: string, name: string): Promise<string> => {
      const file = join(directory, name);
      const made = await massline(['export', file, '--home', of, '--passphrase-file', secret]);
      expect(made.complained).toBe('');
      expect(made.printed).toContain('never start this one again');
      return file;
    };
    const content = async (file: string): Promise<string[]> => {
      const lines: string[] = [];
      const open = (decrypter: Decrypter): void => decrypter.addPassphrase('siete ríos verdes cantan');
      for await (const line of await ageFileLines(file, open)) lines.push(line);
      return lines;
    };
    const file = await exported(from, 'river.export');
    const bytes = await readFile(file);
    expect(bytes.toString('latin1')).not.toMatch(/Canary|ledger_entry/);
    await rm(from, { recursive: true });

    const flipped = join(directory, 'flipped.export');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 200) ^ 1, bytes.length - 200);
    await writeFile(flipped, bytes);
    const refused = await massline(arrive(flipped));
    expect([refused.code, refused.complained]).toEqual([1, expect.stringContaining('a byte of it was changed')]);
    expect(await stat(into).catch(() => 'nothing')).toBe('nothing');

    for (const seen of [() => stat(join(into, 'arriving.json')), async () => (await rowsOf(into))['data_key']]) {
      const run = new Massline(arrive(file));
      await untilSeen(seen);
      expect(await run.stop('SIGKILL')).toBeNull();
      const started = await massline(['serve', '--home', into]);
      expect(started.complained).toContain('Run again: npx massline import-instance FILE');
    }
    const imported = await massline(arrive(file));
    expect([imported.code, imported.complained]).toEqual([0, '']);
    expect(imported.printed).toContain('has the same heads');

    // The same lines, but for the first, which says when, and the last, which signs it.
    const [before, after] = [await content(file), await content(await exported(into, 'again.export'))];
    expect(after.slice(1, -1)).toEqual(before.slice(1, -1));
    const endOf = (lines: string[]): unknown => (JSON.parse(lines.at(-1)!) as { end: unknown }).end;
    expect(endOf(after)).toEqual(endOf(before));
    expect(before.join('')).toContain(CANARY);
  }, 300_000);
});
