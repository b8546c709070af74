import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { newRecovery } from '#federation';
import { identityEntities, identityMigrations } from '#identity';
import { custodyOf, Keyring, openKeyFile, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { FoundingService } from '../founding.service.js';
import { LedgerProofs } from '../ledger/ledger-proofs.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { draftOn, FOUNDING_CODE, governanceNode, TestClock } from '../test/governance-node.js';
import { DocumentsReader } from '../unity/documents-reader.service.js';
import { DEFAULT_PACK, UNITY_PACKS } from '../unity/packs/unity-packs.js';
import { RecoverySheets } from './recovery-sheets.service.js';
import { SetUpService } from './set-up.service.js';

const today = '2026-03-10';
const PASSPHRASE = 'siete ríos verdes cantan';

describe('what a founding settles beside mandates', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let folder: string;
  let keyFile: string;
  const key = randomBytes(32);

  beforeEach(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, key, systemClock);
    folder = mkdtempSync(join(tmpdir(), 'massline-setup-'));
    keyFile = join(folder, 'node.key');
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  async function node(setUp = true, recipientFile?: string): Promise<void> {
    app = await governanceNode({
      recipientFile,
      ...{ dataSource: database.dataSource, clock: new TestClock(`${today}T12:00:00Z`) },
      ...(setUp && { setUp: { keyFile, key: () => Promise.resolve(key) } }),
    });
  }
  const found = (more: object = {}) =>
    app.get(FoundingService).found(FOUNDING_CODE, { ...draftOn(today, addDays(today, 90)), ...more });
  const choose = async (custody: string, passphrase: string | null = null, code = FOUNDING_CODE) => {
    const chosen = await app.get(SetUpService).chooseCustody(code, custody, passphrase);
    return chosen.ok ? 'chosen' : chosen.error.code;
  };

  it('is closed where nobody runs `massline init`', async () => {
    await node(false);
    expect(await choose('file')).toBe('SETUP_CLOSED');
    expect((await found()).ok).toBe(true);
  });

  it('founds nothing whose key nobody could open again', async () => {
    await node();
    expect(await found()).toEqual({ ok: false, error: { code: 'CUSTODY_NOT_CHOSEN' } });
    expect(await choose('passphrase', PASSPHRASE)).toBe('chosen');
    expect((await found()).ok).toBe(true);
    const content = readFileSync(keyFile, 'utf8');
    expect(custodyOf(content)).toBe('passphrase');
    expect(await openKeyFile(content, PASSPHRASE)).toEqual(key);
  });

  it('chooses custody with the code alone, again until the founding, and never after it', async () => {
    await node();
    expect(await choose('file', null, 'a guess')).toBe('WRONG_CODE');
    expect(await choose('cloud')).toBe('CUSTODY_UNKNOWN');
    expect(await choose('passphrase', ' fourteen chars ')).toBe('PASSPHRASE_TOO_SHORT');
    expect(await choose('passphrase', 'x'.repeat(501))).toBe('PASSPHRASE_TOO_LONG');
    expect(await choose('passphrase', PASSPHRASE)).toBe('chosen');
    expect(await choose('file')).toBe('chosen');
    expect(await openKeyFile(readFileSync(keyFile, 'utf8'))).toEqual(key);
    expect((await found()).ok).toBe(true);
    expect(await choose('passphrase', PASSPHRASE)).toBe('ALREADY_FOUNDED');
    expect(custodyOf(readFileSync(keyFile, 'utf8'))).toBe('file');
  });

  it('adopts points of unity by a decision of their own, with a commitment on the ledger', async () => {
    await node(false);
    const { clauses } = UNITY_PACKS.find(({ code }) => code === DEFAULT_PACK)!;
    const unity = { pack: DEFAULT_PACK, clauses: clauses.es };
    expect((await found({ language: 'es', unity })).ok).toBe(true);
    const current = await app.get(DocumentsReader).current('points-of-unity');
    expect(current?.adopted).toMatchObject({ version: 1, adoptedOn: today, lineage: 'adopted' });
    expect(current?.language).toBe('es');
    expect(current?.clauses?.map(({ title }) => title)).toEqual(clauses.es.map(({ title }) => title));
    const entries = await database.dataSource.query<{ kind: string; subject: { commitments?: { text: string } } }[]>(
      'SELECT kind, subject FROM ledger_entry ORDER BY index',
    );
    expect(entries.slice(0, 4).map(({ kind }) => kind)).toEqual([
      ...['organization.founded', 'decision.recorded', 'decision.recorded', 'points-of-unity.adopted'],
    ]);
    expect(entries[3]?.subject.commitments?.text).toBe(current?.adopted.textCommitment);
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
    await database.dataSource.query('DELETE FROM document_text');
    expect(await app.get(DocumentsReader).current('points-of-unity')).toMatchObject({
      adopted: { version: 1 },
      clauses: null,
    });
    await expect(database.dataSource.query('UPDATE document_version SET version = 2')).rejects.toThrow(/append-only/);
  });

  it.each([
    { given: 'a clause without a title', clauses: [{ title: ' ', text: 'x' }], field: 'unity.clauses.0.title' },
    { given: 'no clause', clauses: [], field: 'unity.clauses' },
    { given: 'an unknown pack', clauses: [{ title: 'a', text: 'b' }], pack: 'x', field: 'unity.pack' },
  ])('refuses points of unity with $given, by field', async ({ clauses, field, pack }) => {
    await node(false);
    expect(await found({ unity: { clauses, pack } })).toEqual({ ok: false, error: { code: 'INVALID', field } });
  });

  it('takes the recipient of one recovery sheet, whole and once, however many come together', async () => {
    const file = join(folder, 'backup-recipient');
    await node(false, file);
    const sheets = app.get(RecoverySheets);
    const { recipient } = await newRecovery();
    expect(sheets.state).toBe('missing');
    const damaged = recipient.slice(0, -1) + (recipient.endsWith('q') ? 'p' : 'q');
    expect(await sheets.adopt(damaged)).toEqual({ ok: false, error: { code: 'RECIPIENT_INVALID' } });
    expect(existsSync(file)).toBe(false);
    const others = await Promise.all([newRecovery(), newRecovery()]);
    const answers = await Promise.all(
      [recipient, ...others.map((one) => one.recipient)].map((one) => sheets.adopt(one)),
    );
    expect(answers.map((one) => (one.ok ? 'made' : one.error.code)).toSorted()).toEqual([
      ...['SHEET_EXISTS', 'SHEET_EXISTS', 'made'],
    ]);
    const [kept] = [recipient, ...others.map((one) => one.recipient)].filter((_, at) => answers[at]?.ok);
    expect(readFileSync(file, 'utf8')).toBe(`${kept}\n`);
    expect(readdirSync(folder)).toEqual(['backup-recipient']);
    expect(sheets.state).toBe('made');
  });

  it('asks for no recovery sheet where backups are made by other means', async () => {
    await node(false);
    expect(app.get(RecoverySheets).state).toBe('not-used');
    const { recipient } = await newRecovery();
    expect(await app.get(RecoverySheets).adopt(recipient)).toEqual({ ok: false, error: { code: 'SHEET_NOT_USED' } });
  });
});
