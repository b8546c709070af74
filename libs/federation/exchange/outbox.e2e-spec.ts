import 'reflect-metadata';
import { createDataSource, platformEntities, platformMigrations } from '#platform';
import { nodeEnv, testDatabase } from '#testing';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { Outbox } from './index.js';
import { Sequencing } from './sequencing.service.js';
import { type ExchangeNode, startExchange, tables } from './test/exchange-node.js';
import { monthOf, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';
import { ScriptedPeer } from './test/scripted-peer.js';

const WRITERS = 8;

describe('an outbox', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let node: ExchangeNode;
  let peer: ScriptedPeer;
  /** Connections enough for all writers at once. */
  let writers: DataSource;
  let sequencing: Sequencing;

  beforeAll(async () => {
    database = await testDatabase(tables);
    const env = nodeEnv({ DATABASE_URL: database.url, ...(await freeAddress()) });
    node = await startExchange(env, 'north', 'mass-organization');
    peer = await new ScriptedPeer().open(node);
    writers = createDataSource({
      url: database.url,
      entities: [...platformEntities, ...tables.entities],
      migrations: platformMigrations,
      poolSize: WRITERS + 1,
    });
    await writers.initialize();
    sequencing = node.app.get(Sequencing);
  });
  afterAll(async () => {
    await writers.destroy();
    await peer.close();
    await node.app.close();
    await database.drop();
  });
  afterEach(async () => {
    await node.db.query('DELETE FROM outbox_message');
    await node.db.query('UPDATE peer SET next_sequence = 1');
  });

  let recorded = 0;
  const record = (tx: EntityManager): Promise<string> =>
    node.app
      .get(Outbox)
      .record(tx, { to: 'hub', type: 'report.submitted', schemaVersion: 1, body: reportBody(monthOf(++recorded)) });
  const numbers = async (): Promise<(number | null)[]> => {
    const rows: { sequence: number | null }[] = await node.db.query(
      'SELECT sequence FROM outbox_message ORDER BY sequence NULLS LAST',
    );
    return rows.map(({ sequence }) => sequence);
  };
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

  it('numbers without a gap what eight writers record at once, each committing before the one that wrote before it', async () => {
    const rounds = 5;
    const written = new AbortController();
    const numbering = (async () => {
      while (!written.signal.aborted) await Promise.all([sequencing.number('hub'), sequencing.number('hub')]);
    })();
    for (let round = 0; round < rounds; round++) {
      const commits: (() => void)[] = [];
      const before: Promise<unknown>[] = [];
      const done = Array.from({ length: WRITERS }, (_, n) => {
        const turn = new Promise<void>((resolve) => (commits[n] = resolve));
        return writers.transaction(async (tx) => {
          await Promise.all(before.slice(0, n));
          const writes = record(tx);
          before[n] = writes;
          await writes;
          await turn;
        });
      });
      await wait(30);
      for (const n of [...done.keys()].toReversed()) {
        commits[n]!();
        await done[n];
      }
    }
    written.abort();
    await numbering;
    await sequencing.number('hub');
    expect(await numbers()).toEqual(upTo(WRITERS * rounds));
  });

  it('finds a row that becomes visible after a later one was numbered', async () => {
    let commit = (): void => {};
    const turn = new Promise<void>((resolve) => (commit = resolve));
    let wrote = (): void => {};
    const written = new Promise<void>((resolve) => (wrote = resolve));
    const early = writers.transaction(async (tx) => {
      await record(tx);
      wrote();
      await turn;
    });
    await written;
    await writers.transaction(record);
    await sequencing.number('hub');
    expect(await numbers()).toEqual([1]);
    commit();
    await early;
    await sequencing.number('hub');
    expect(await numbers()).toEqual([1, 2]);
  });

  it('forgets what a decision that was rolled back announced, without a gap', async () => {
    await writers.transaction(record);
    const failed = writers.transaction(async (tx) => {
      await record(tx);
      throw new Error('the decision failed');
    });
    await expect(failed).rejects.toThrow('the decision failed');
    await writers.transaction(record);
    await sequencing.number('hub');
    expect(await numbers()).toEqual([1, 2]);
  });

  it('rolls back a decision whose announcement breaks the contract', async () => {
    const announcement = { to: 'hub', type: 'report.submitted', schemaVersion: 1, body: { note: 'Ana' } } as const;
    await expect(writers.transaction((tx) => node.app.get(Outbox).record(tx, announcement))).rejects.toThrow('schema');
    expect(await numbers()).toEqual([]);
  });

  it('holds up no decision while it numbers, and numbers none that is not due', async () => {
    await node.db.transaction(async (tx) => {
      await tx.query(`SELECT FROM peer WHERE id = 'hub' FOR UPDATE`);
      await writers.transaction(record);
    });
    await node.db.query(`UPDATE outbox_message SET due_at = now() + interval '1 hour'`);
    await sequencing.number('hub');
    expect(await numbers()).toEqual([null]);
    expect(await sequencing.duePeers()).toEqual([]);
  });

  it('gives out a hundred messages at most, in order, and no more than fit a request', async () => {
    for (let n = 0; n < 130; n++) await record(node.db.manager);
    await sequencing.number('hub');
    await sequencing.number('hub');
    expect((await sequencing.next('hub')).map(({ sequence }) => sequence)).toEqual(upTo(100));
    await node.db.query(`UPDATE outbox_message SET signed = repeat('x', 300000) WHERE sequence <= 5`);
    expect((await sequencing.next('hub')).map(({ sequence }) => sequence)).toEqual(upTo(3));
    await node.db.query(`UPDATE outbox_message SET signed = repeat('x', 1100000) WHERE sequence = 1`);
    expect((await sequencing.next('hub')).map(({ sequence }) => sequence)).toEqual([1]);
  });
});
