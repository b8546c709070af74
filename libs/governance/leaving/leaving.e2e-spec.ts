import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { generateSigningKeyPair, NODE_SETTINGS, NodeKeys, signingKey } from '#federation';
import { toBase64url } from '#domain-kit';
import { federationEntities, federationMigrations } from '#federation';
import { identityEntities, identityMigrations } from '#identity';
import { createDataSource, Keyring, platformEntities, platformMigrations } from '#platform';
import { migratedDatabase, type TestDatabase, testDatabase } from '#testing';
import {
  DecisionsService,
  governanceEntities,
  governanceMigrations,
  LedgerProofs,
  SecondingService,
} from '../index.js';
import { type Cast, foundNode, governanceNode, TestClock } from '../test/governance-node.js';
import { type ExportEnd, type ExportHeader, signedOf } from './domain/export-lines.js';
import { InstanceExport } from './instance-export.service.js';
import { importInstance, verifyExport } from './instance-import.js';

const TODAY = '2026-03-02';
/** Ends a line for some readers, and none of ours. */
const TEXT = 'We bake on Mondays.\u2028And «Ñandú» 🜂 "quoted"\\';
const settings = { id: 'north', kind: 'mass-organization' };
const tables = {
  entities: [...platformEntities, ...identityEntities, ...federationEntities, ...governanceEntities],
  migrations: [...platformMigrations, ...identityMigrations, ...federationMigrations, ...governanceMigrations],
};

describe('the export of a whole node', () => {
  const clock = new TestClock(`${TODAY}T12:00:00Z`);
  let database: TestDatabase;
  let node: INestApplicationContext;
  let cast: Cast;
  let lines: string[];

  beforeAll(async () => {
    database = await testDatabase(tables);
    const keyring = await Keyring.load(database.dataSource, randomBytes(32), clock);
    const given = [
      { provide: Keyring, useValue: keyring },
      { provide: NODE_SETTINGS, useValue: settings },
    ];
    const providers = [...given, NodeKeys, InstanceExport];
    node = await governanceNode({ dataSource: database.dataSource, clock, providers });
    cast = await foundNode(node, TODAY, '2026-05-01');
    await decide(TEXT);
    clock.setDay('2026-03-04');
    // Under two data keys, as after a rotation.
    await keyring.rotate();
    await decide('After the rotation.');
    lines = await read(node.get(InstanceExport, { strict: false }).lines(clock.now()));
  });
  afterAll(async () => {
    await node.close();
    await database.drop();
  });

  async function decide(text: string): Promise<void> {
    const drafted = { rule: 'majority', outcome: 'carried', day: TODAY, text, effect: null };
    const recorded = await node
      .get(DecisionsService, { strict: false })
      .recordDecision(cast.bea, { bodyId: cast.bodyId, ...drafted });
    if (!recorded.ok) throw new Error(recorded.error.code);
    await node.get(SecondingService, { strict: false }).second(cast.ana, recorded.value.id);
  }

  async function read(from: AsyncIterable<string>): Promise<string[]> {
    const all: string[] = [];
    for await (const line of from) all.push(line.slice(0, -1));
    return all;
  }

  // oxlint-disable-next-line require-await -- an AsyncIterable of what is there already
  async function* given(some: readonly string[]): AsyncGenerator<string> {
    yield* some;
  }

  const verdictOn = async (some: readonly string[]): Promise<string> => {
    const verified = await verifyExport(given(some));
    return verified.ok ? 'verified' : verified.error.code;
  };

  it('is read without a program of ours: rows of JSON with what is sealed opened', async () => {
    expect(await verdictOn(lines)).toBe('verified');
    const rows = lines
      .slice(1, -1)
      .map((line) => JSON.parse(line) as { table: string; personal?: object; key?: string });
    expect(rows.filter(({ table }) => table === 'person').map(({ personal }) => personal)).toEqual(
      expect.arrayContaining(['Ana', 'Bea', 'Cleo'].map((name) => ({ display_name: name }))),
    );
    expect(rows.filter(({ table }) => table === 'decision_text').map(({ personal }) => personal)).toContainEqual({
      text: TEXT,
    });
    expect(rows.filter(({ table }) => table === 'data_key').map(({ key }) => key?.length)).toEqual([44, 44]);
    expect(lines.join('')).not.toMatch(/v1\.[0-9a-f]{12}\.|"wrapped"/);
  });

  it('makes in a fresh database, under a new node key, the node that gives the same export to the last byte', async () => {
    const fresh = await migratedDatabase(tables);
    const nodeKey = randomBytes(32);
    const imported = await importInstance(given(lines), { url: fresh.ownerUrl, tables, nodeKey });
    expect(imported).toMatchObject({ ok: true });
    const db = await createDataSource({ url: fresh.url, ...tables }).initialize();
    const keyring = await Keyring.load(db, nodeKey, clock);
    const again = new InstanceExport(db, new NodeKeys(db, clock, settings as never), keyring, settings as never);
    expect(await read(again.lines(clock.now()))).toEqual(lines);
    const before = await node.get(LedgerProofs, { strict: false }).verify();
    expect(await new LedgerProofs(db).verify()).toEqual(before);
    expect(before).toMatchObject({ findings: [], checkpoints: 2 });
    await db.destroy();
    await fresh.drop();
  });

  it('is refused when any line is changed, left out, moved or doubled, and writes nothing then', async () => {
    const last = lines.length - 1;
    const changed = (at: number, to: (line: string) => string) => lines.map((line, n) => (n === at ? to(line) : line));
    const spoilt: Record<string, readonly string[]> = {
      header: changed(0, (line) => line.replace('"north"', '"south"')),
      'a name': changed(
        lines.findIndex((line) => line.includes('"Cleo"')),
        (line) => line.replace('Cleo', 'Cleop'),
      ),
      'a number': changed(
        lines.findIndex((line) => line.includes('ledger_frontier')),
        (line) => line.replace('"log_size": ', '"log_size": 1'),
      ),
      end: changed(last, (line) => line.replace('"entries":', '"entries":1')),
      signature: changed(last, (line) =>
        line.replace(/"signature":"(.)/, (_, first) => `"signature":"${first === '_' ? '-' : '_'}`),
      ),
      'white space': changed(3, (line) => `${line} `),
      'left out': lines.toSpliced(5, 1),
      doubled: lines.toSpliced(5, 0, lines[5]!),
      moved: [...lines.slice(0, 1), lines[6]!, ...lines.slice(1, 6), ...lines.slice(7)],
      'more after the end': [...lines, lines[4]!],
      'no line of JSON': changed(4, (line) => line.slice(1)),
    };
    for (const [what, some] of Object.entries(spoilt))
      expect([what, await verdictOn(some)]).toEqual([what, expect.stringMatching(/DAMAGED|NOT_SIGNED/)]);
    expect(await verdictOn(lines.slice(0, -1))).toBe('CUT');
    expect(await verdictOn([])).toBe('NOT_AN_EXPORT');
    const fresh = await migratedDatabase(tables);
    for (const some of [spoilt['a name']!, spoilt['signature']!, lines.slice(0, -1)]) {
      const nodeKey = randomBytes(32);
      expect(await importInstance(given(some), { url: fresh.ownerUrl, tables, nodeKey })).toMatchObject({ ok: false });
    }
    const db = await createDataSource({ url: fresh.url, ...tables }).initialize();
    for (const table of ['data_key', 'person', 'decision', 'node_key', 'ledger_entry'])
      expect(await db.query(`SELECT count(*)::int AS n FROM "${table}"`)).toEqual([{ n: 0 }]);
    await db.destroy();
    await fresh.drop();
  });

  it('is refused when signed by another key than the node’s, and when its record was rewritten before it was signed', async () => {
    const header = JSON.parse(lines[0]!) as ExportHeader;
    const { end } = JSON.parse(lines.at(-1)!) as { end: ExportEnd };
    const pair = generateSigningKeyPair();
    const foreign = { ...header, publicKey: pair.publicKey };
    const sign = (by: ReturnType<typeof signingKey>, of: ExportHeader) =>
      JSON.stringify({ end, signature: toBase64url(by.sign(signedOf(of, end))) });
    const theirs = sign(signingKey('north', pair), foreign);
    expect(await verdictOn([JSON.stringify(foreign), ...lines.slice(1, -1), theirs])).toBe('NOT_SIGNED');

    await database.asOwner('ALTER TABLE ledger_entry DISABLE TRIGGER USER');
    await database.asOwner(`UPDATE ledger_entry SET day = day - 1 WHERE index = 1`);
    const rewritten = await read(node.get(InstanceExport, { strict: false }).lines(clock.now()));
    await database.asOwner(`UPDATE ledger_entry SET day = day + 1 WHERE index = 1`);
    await database.asOwner('ALTER TABLE ledger_entry ENABLE TRIGGER USER');
    expect(await verdictOn(rewritten)).toBe('RECORD_BROKEN');
  });

  it('is not taken in by another version, and says so', async () => {
    const fresh = await migratedDatabase({ migrations: tables.migrations.slice(0, -1) });
    const imported = await importInstance(given(lines), { url: fresh.ownerUrl, tables, nodeKey: randomBytes(32) });
    expect(imported).toEqual({ ok: false, error: { code: 'OTHER_VERSION' } });
    await fresh.drop();
  });
});
