import { randomBytes } from 'node:crypto';
import { systemClock } from '#domain-kit';
import { type LedgerHead, verifyConsistency, verifyInclusion } from '#ledger';
import { createDataSource, Keyring, platformEntities, platformMigrations, schemaDrift } from '#platform';
import { identityEntities, identityMigrations } from '#identity';
import { type TestDatabase, testDatabase } from '#testing';
import { TestClock } from '../test/governance-node.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { LedgerProofs } from './ledger-proofs.service.js';
import { LedgerService } from './ledger.service.js';

const tables = {
  entities: [...platformEntities, ...identityEntities, ...governanceEntities],
  migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
};
const subject = (n: number) => ({ figures: { n } });
const bytes = (hexes: readonly string[]): Buffer[] => hexes.map((hash) => Buffer.from(hash, 'hex'));

describe('the ledger in PostgreSQL', () => {
  let database: TestDatabase;
  let clock: TestClock;
  let ledger: LedgerService;
  let proofs: LedgerProofs;

  beforeEach(async () => {
    database = await testDatabase(tables);
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    clock = new TestClock('2026-01-05T12:00:00Z');
    ledger = new LedgerService(database.dataSource, clock);
    proofs = new LedgerProofs(database.dataSource);
  });
  afterEach(() => database.drop());

  const append = (n: number) =>
    database.dataSource.transaction((tx) => ledger.append(tx, { kind: 'stage.advanced', subject: subject(n) }));
  const query = <T>(sql: string, values?: unknown[]): Promise<T> => database.dataSource.query<T>(sql, values);
  /** Five entries over three full days and one today. */
  const writeDays = async (): Promise<LedgerHead> => {
    for (const [day, n] of [
      ['2026-01-05', 1],
      ['2026-01-05', 2],
      ['2026-01-07', 3],
      ['2026-01-08', 4],
      ['2026-01-08', 5],
    ] as const) {
      clock.setDay(day);
      await append(n);
    }
    return ledger.head();
  };

  it('has tables that agree with its entities', async () => {
    expect(await schemaDrift(database.dataSource)).toEqual([]);
  });

  it('has neither gaps nor two entries in one place, however many append at once and roll back', async () => {
    const wide = await createDataSource({ url: database.url, ...tables, poolSize: 8 }).initialize();
    const busy = new LedgerService(wide, clock);
    const tries = Array.from({ length: 60 }, (_, n) =>
      wide.transaction(async (tx) => {
        await busy.append(tx, { kind: 'stage.advanced', subject: subject(n) });
        if (n % 5 === 0) throw new Error('changed my mind');
      }),
    );
    const outcomes = await Promise.allSettled(tries);
    await wide.destroy();
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(48);
    const rows = await query<{ index: number }[]>('SELECT index FROM ledger_entry ORDER BY index');
    expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: 48 }, (_, index) => index));
    expect(await proofs.verify()).toEqual({ entries: 48, checkpoints: 0, findings: [] });
  });

  it('closes one day after another, those without an entry too', async () => {
    await writeDays();
    clock.setDay('2026-01-11');
    const head = await ledger.head();
    expect(head).toMatchObject({ day: '2026-01-10', size: 6 });
    const days = await query<{ day: string; log_size: number }[]>(
      'SELECT day::text, log_size FROM ledger_checkpoint ORDER BY size',
    );
    expect(days.map(({ day, log_size }) => [day, log_size])).toEqual([
      ['2026-01-05', 2],
      ['2026-01-06', 2],
      ['2026-01-07', 3],
      ['2026-01-08', 5],
      ['2026-01-09', 5],
      ['2026-01-10', 5],
    ]);
    expect(await ledger.head()).toEqual(head);
    expect((await proofs.verify([head])).findings).toEqual([]);
  });

  it('has an empty head before its first full day', async () => {
    expect(await ledger.head()).toMatchObject({ day: '2026-01-04', size: 0 });
    await append(1);
    expect(await ledger.head()).toMatchObject({ day: '2026-01-04', size: 0 });
    expect((await proofs.verify()).checkpoints).toBe(0);
  });

  it('goes on in the open day when the clock is set back', async () => {
    await writeDays();
    clock.setDay('2026-01-02');
    expect((await append(6)).day).toBe('2026-01-08');
    expect((await proofs.verify()).findings).toEqual([]);
  });

  it('makes its days up at once when two processes begin the day together', async () => {
    await append(1);
    clock.setDay('2026-03-01');
    const heads = await Promise.all([ledger.head(), ledger.head(), append(2).then(() => ledger.head())]);
    expect(new Set(heads.map(({ root }) => root)).size).toBe(1);
    expect(heads[0]).toMatchObject({ day: '2026-02-28', size: 55 });
  });

  it('shows a peer that its new head continues the old one, and a member that an entry is in it', async () => {
    await append(1);
    clock.setDay('2026-01-08');
    const old = await ledger.head();
    const head = await writeDays().then(() => (clock.setDay('2026-01-20'), ledger.head()));
    const claim = {
      from: old.size,
      to: head.size,
      fromRoot: Buffer.from(old.root, 'hex'),
      toRoot: Buffer.from(head.root, 'hex'),
    };
    const proof = bytes(await proofs.consistency(old.size, head.size));
    expect(verifyConsistency({ ...claim, proof })).toBe(true);
    expect(verifyConsistency({ ...claim, proof: proof.slice(1) })).toBe(false);

    const [row] = await query<{ leaf_hash: string; log_root: string }[]>(
      'SELECT leaf_hash, log_root FROM ledger_entry, ledger_checkpoint WHERE index = 2 AND size = 15',
    );
    const [leafHash, root] = bytes([row!.leaf_hash, row!.log_root]) as [Buffer, Buffer];
    expect(verifyInclusion({ index: 2, size: 6, leafHash, root, proof: bytes(await proofs.inclusion(2, 6)) })).toBe(
      true,
    );
  });

  it('refuses what could hold a name', async () => {
    const entry = { kind: 'stage.advanced' as const, subject: { ids: { holder: 'Ana Lee' } } };
    await expect(database.dataSource.transaction((tx) => ledger.append(tx, entry))).rejects.toThrow(
      /refuses stage.advanced: BAD_VALUE at subject.ids.holder/,
    );
  });

  it('refuses every change of what was written', async () => {
    await writeDays();
    const changes = [
      `UPDATE ledger_entry SET subject = '{}' WHERE index = 1`,
      'DELETE FROM ledger_entry WHERE index = 4',
      'TRUNCATE ledger_entry',
      'UPDATE ledger_checkpoint SET salt = root',
      'DELETE FROM ledger_checkpoint',
      'TRUNCATE ledger_checkpoint',
    ];
    for (const sql of changes) await expect(database.asOwner(sql)).rejects.toThrow(/append-only/);
  });

  describe('when somebody with the database in hand switches the triggers off', () => {
    const tamperings: { given: string; sql: string; found: string[] }[] = [
      {
        given: 'rewrites an entry',
        sql: `UPDATE ledger_entry SET subject = '{"figures":{"n":9}}' WHERE index = 1`,
        found: ['ENTRY_REWRITTEN'],
      },
      {
        given: 'rewrites an entry of today',
        sql: `UPDATE ledger_entry SET kind = 'recall.concluded' WHERE index = 4`,
        found: ['ENTRY_REWRITTEN'],
      },
      {
        given: 'moves an entry to another day',
        sql: `UPDATE ledger_entry SET day = '2026-01-06' WHERE index = 1`,
        found: ['ENTRY_REWRITTEN'],
      },
      {
        given: 'removes an entry',
        sql: 'DELETE FROM ledger_entry WHERE index = 1',
        found: ['ENTRY_OUT_OF_PLACE', 'LOG_CHANGED', 'EDGE_CHANGED'],
      },
      { given: 'cuts the end of today', sql: 'DELETE FROM ledger_entry WHERE index = 4', found: ['EDGE_CHANGED'] },
      { given: 'cuts full days', sql: 'DELETE FROM ledger_entry WHERE index > 1', found: ['LOG_CUT', 'EDGE_CHANGED'] },
      {
        given: 'swaps two entries',
        sql: 'UPDATE ledger_entry SET index = CASE index WHEN 0 THEN 100 ELSE 0 END WHERE index IN (0, 1)',
        found: ['ENTRY_OUT_OF_PLACE'],
      },
      {
        given: 'rewrites a checkpoint',
        sql: 'UPDATE ledger_checkpoint SET salt = root WHERE size = 2',
        found: ['CHECKPOINT_CHANGED', 'EDGE_CHANGED'],
      },
      { given: 'cuts the checkpoints', sql: 'DELETE FROM ledger_checkpoint WHERE size = 3', found: ['EDGE_CHANGED'] },
    ];

    it.each(tamperings)('and $given, verify finds it', async ({ sql, found }) => {
      const head = await writeDays();
      expect((await proofs.verify([head])).findings).toEqual([]);
      await database.asOwner('ALTER TABLE ledger_entry DISABLE TRIGGER ALL');
      await database.asOwner('ALTER TABLE ledger_checkpoint DISABLE TRIGGER ALL');
      await database.asOwner(sql);
      const codes = (await proofs.verify([head])).findings.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(found));
    });
  });
});
