import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '#domain-kit';
import { AccountsService, identityEntities, identityMigrations, SessionsService } from '#identity';
import { commitText } from '#ledger';
import { blindIndex, createDataSource, personalColumnsOf } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import {
  DecisionsReader,
  DecisionsService,
  governanceEntities,
  governanceMigrations,
  LedgerProofs,
  SecondingService,
} from '../index.js';
import { type Cast, foundNode, governanceNode, TestClock } from '../test/governance-node.js';
import { clauseHash, documentHash } from '../domain/document-clauses.js';
import { AffirmationsService } from '../unity/affirmations.service.js';
import { DocumentDrafts } from '../unity/document-drafts.service.js';
import { Erasure } from './erasure.service.js';
import { GoneWithTheErased1790000292000 } from './gone-with-the-erased.migration.js';
import { PersonEraseEffect } from './person-erase.effect.js';

const TODAY = '2026-03-02';
const tables = {
  entities: [...identityEntities, ...governanceEntities],
  migrations: [...identityMigrations, ...governanceMigrations],
};

describe('the erasure of a person', () => {
  const clock = new TestClock(`${TODAY}T12:00:00Z`);
  let database: TestDatabase;
  let node: INestApplicationContext;
  let cast: Cast;
  const get = <T>(type: new (...args: never[]) => T): T => node.get(type, { strict: false });
  const decide = async (text: string): Promise<string> => {
    const drafted = { rule: 'majority', outcome: 'carried', day: TODAY, text, effect: null };
    const recorded = await get(DecisionsService).recordDecision(cast.bea, { bodyId: cast.bodyId, ...drafted });
    if (!recorded.ok) throw new Error(recorded.error.code);
    await get(SecondingService).second(cast.ana, recorded.value.id);
    return recorded.value.id;
  };
  const waiting = () =>
    database.dataSource.query<{ id: string; recorded_by: string; rule: string }[]>(
      `SELECT id, recorded_by, rule FROM decision WHERE effect_kind = 'person.erase' AND state = 'recorded'`,
    );
  const account = async (login: string, code: string): Promise<string> => {
    await get(AccountsService).acceptInvitation(code, login, 'correct horse battery');
    const signedIn = await get(AccountsService).signIn(login, 'correct horse battery');
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    return (await get(SessionsService).open(signedIn.value.accountId)).token;
  };
  /** Every table of the database, row by row. */
  async function dump(): Promise<string> {
    const found = await database.dataSource.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const parts: string[] = [];
    for (const { name } of found) {
      const rows = await database.dataSource.query<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`);
      parts.push(...rows.map(({ row }) => row));
    }
    return parts.join('\n');
  }
  /** Somebody who has just shown who they are. */
  const confirmed = (personRef: string) => ({ personRef, confirmedAt: clock.now() });
  const salts = async (): Promise<Buffer[]> =>
    (await database.dataSource.query<{ salt: Buffer }[]>('SELECT salt FROM decision_text')).map(({ salt }) => salt);

  beforeEach(async () => {
    database = await testDatabase(tables);
    clock.setDay(TODAY);
    node = await governanceNode({ dataSource: database.dataSource, clock, providers: [Erasure, PersonEraseEffect] });
    cast = await foundNode(node, TODAY, '2026-05-01');
  });
  afterEach(async () => {
    await node.close();
    await database.drop();
  });

  it('of who touches no record is complete at once: no name, no login, no way in', async () => {
    const token = await account('cleo', cast.codes[2]!);
    expect(await get(Erasure).preview(cast.cleo)).toEqual({ texts: 0, mandates: 0 });
    expect(await get(Erasure).erase(confirmed(cast.cleo), 'erase me', 'en')).toEqual({
      ok: true,
      value: { texts: 0, mandates: 0 },
    });
    expect(await waiting()).toEqual([]);
    expect(await get(SessionsService).find(token)).toBeNull();
    const [person] = await database.dataSource.query(
      'SELECT left_on::text, erased_on::text FROM person WHERE ref = $1',
      [cast.cleo],
    );
    expect(person).toEqual({ left_on: TODAY, erased_on: TODAY });
    const left = await dump();
    expect(left).not.toContain(blindIndex('cleo', 'account.login').toString('hex'));
    expect(left).toContain(cast.cleo);
    expect(await get(AccountsService).signIn('cleo', 'correct horse battery')).toMatchObject({ ok: false });
    expect((await get(LedgerProofs).verify()).findings).toEqual([]);
  });

  it('is refused without the words, to an unlocked phone, and a second time', async () => {
    expect(await get(Erasure).erase(confirmed(cast.cleo), 'yes', 'en')).toEqual({
      ok: false,
      error: { code: 'WORDS_DIFFER' },
    });
    const stale = { personRef: cast.cleo, confirmedAt: new Date(clock.now().getTime() - 600_001) };
    for (const who of [stale, { ...stale, confirmedAt: null }])
      expect(await get(Erasure).erase(who, 'erase me', 'en')).toEqual({ ok: false, error: { code: 'CONFIRM_NEEDED' } });
    expect(await get(Erasure).erase(confirmed(cast.cleo), 'Bórrame', 'es')).toMatchObject({ ok: true });
    expect(await get(Erasure).erase(confirmed(cast.cleo), 'bórrame', 'es')).toEqual({
      ok: false,
      error: { code: 'ALREADY_ERASED' },
    });
  });

  it('of who is named in a decision takes text and salt when another confirms; the decision stays and the ledger verifies', async () => {
    const naming = await decide('Cleo bakes on Mondays.');
    const other = await decide('Cleopatra is our cat.');
    const commitment = async () =>
      (
        await database.dataSource.query<{ text_commitment: string }[]>(
          'SELECT text_commitment FROM decision WHERE id = $1',
          [naming],
        )
      )[0]!.text_commitment;
    const before = await commitment();
    const [salt] = await database.dataSource.query<{ salt: Buffer }[]>(
      'SELECT salt FROM decision_text WHERE decision_id = $1',
      [naming],
    );
    expect(commitText(salt!.salt, 'Cleo bakes on Mondays.')).toBe(before);

    expect(await get(Erasure).erase(confirmed(cast.cleo), 'erase me', 'en')).toMatchObject({
      value: { texts: 1, mandates: 0 },
    });
    const [wish] = await waiting();
    expect(wish).toMatchObject({ recorded_by: cast.cleo, rule: 'own-wish' });
    expect((await get(DecisionsReader).find(wish!.id))?.text).not.toContain('Cleo');
    expect((await get(DecisionsReader).find(naming))?.text).toBe('Cleo bakes on Mondays.');
    expect(await get(SecondingService).second(cast.ana, wish!.id)).toMatchObject({ ok: true });

    expect(await get(DecisionsReader).find(naming)).toMatchObject({ text: null, decision: { state: 'in-force' } });
    expect((await get(DecisionsReader).find(other))?.text).toBe('Cleopatra is our cat.');
    expect(await commitment()).toBe(before);
    const openable = (await salts()).map((one) => commitText(one, 'Cleo bakes on Mondays.'));
    expect(openable).not.toContain(before);
    expect(await dump()).not.toContain(salt!.salt.toString('hex'));
    expect((await get(LedgerProofs).verify()).findings).toEqual([]);
  });

  it('takes what they affirmed, clause by clause, and nothing of what others did', async () => {
    const clauses = [{ title: 'Peace', text: 'We stand against war.' }];
    const document = { kind: 'points-of-unity', language: 'en', clauses } as const;
    const begun = await get(DocumentDrafts).begin(cast.cleo, { ...document, parentHash: null });
    if (!begun.ok) throw new Error(begun.error.code);
    const adopting = {
      ...{ bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: TODAY, text: 'We adopt it.' },
      effect: { kind: 'unity.adopt', payload: { draft: begun.value.id, hash: documentHash(document) } },
    };
    const recorded = await get(DecisionsService).recordDecision(cast.ana, adopting);
    if (!recorded.ok) throw new Error(recorded.error.code);
    expect(await get(SecondingService).second(cast.bea, recorded.value.id)).toMatchObject({ ok: true });
    const read = { kind: 'points-of-unity', version: 1, clause: 1, hash: clauseHash(clauses[0]!) } as const;
    for (const ref of [cast.ana, cast.cleo])
      expect(await get(AffirmationsService).say(ref, 'affirmed', read)).toMatchObject({ ok: true });

    expect(await get(Erasure).erase(confirmed(cast.cleo), 'erase me', 'en')).toMatchObject({ ok: true });
    const left = await database.dataSource.query('SELECT person_ref FROM affirmation');
    expect(left).toEqual([{ person_ref: cast.ana }]);
    expect((await get(LedgerProofs).verify()).findings).toEqual([]);
  });

  it('takes what those affirmed who were erased before', async () => {
    const owner = await createDataSource({ url: database.ownerUrl, entities: [], migrations: [] }).initialize();
    const runner = owner.createQueryRunner();
    const version = newId();
    await runner.query('ALTER TABLE document_version DISABLE TRIGGER ALL');
    await runner.query(
      `INSERT INTO document_version (id, kind, version, decision_id, adopted_on, lineage, clause_hashes, text_commitment)
       VALUES ($1, 'points-of-unity', 1, $2, $3, 'own', $4, $5)`,
      [version, cast.decisionId, TODAY, ['a'.repeat(64)], 'b'.repeat(64)],
    );
    await get(Erasure).erase(confirmed(cast.cleo), 'erase me', 'en');
    for (const ref of [cast.ana, cast.cleo])
      await runner.query(
        `INSERT INTO affirmation (id, person_ref, version_id, clause_number, clause_hash, act, day)
         VALUES ($1, $2, $3, 1, $4, 'affirmed', $5)`,
        [newId(), ref, version, 'a'.repeat(64), TODAY],
      );
    await new GoneWithTheErased1790000292000().up(runner);
    expect(await runner.query('SELECT person_ref FROM affirmation')).toEqual([{ person_ref: cast.ana }]);
    await runner.release();
    await owner.destroy();
  });

  it('of who holds an office ends the mandate when another confirms, and gives nobody its permissions meanwhile', async () => {
    await account('bea', cast.codes[1]!);
    expect(await get(Erasure).erase(confirmed(cast.bea), 'erase me', 'en')).toMatchObject({ value: { mandates: 1 } });
    const [wish] = await waiting();
    expect(await get(SecondingService).second(cast.bea, wish!.id)).toMatchObject({ error: { code: 'NO_MANDATE' } });
    expect(await get(SecondingService).second(cast.ana, wish!.id)).toMatchObject({ ok: true });
    const ended = await database.dataSource.query(
      'SELECT ended_on::text, ended_by FROM mandate WHERE holder_ref = $1',
      [cast.bea],
    );
    expect(ended).toEqual([{ ended_on: TODAY, ended_by: wish!.id }]);
    expect((await get(LedgerProofs).verify()).findings).toEqual([]);
  });

  it('takes no text that the person did not ask for, whoever decides it in their name', async () => {
    const dissent = await decide('Two of us are against it.');
    await get(Erasure).erase(confirmed(cast.cleo), 'erase me', 'en');
    const payload = { personRef: cast.cleo, texts0: [`decision_text:${dissent}`] };
    const draft = { rule: 'majority', outcome: 'carried', day: TODAY, text: 'As wished.' };
    const effect = { kind: 'person.erase', payload };
    const recorded = await get(DecisionsService).recordDecision(cast.ana, { bodyId: cast.bodyId, ...draft, effect });
    expect(recorded).toMatchObject({ error: { code: 'EFFECT_REFUSED', effect: { code: 'TEXT_NOT_ASKED' } } });
    expect((await get(DecisionsReader).find(dissent))?.text).toBe('Two of us are against it.');
  });

  it('cannot be decided by others over somebody who has not asked', async () => {
    const payload = { personRef: cast.cleo };
    const draft = {
      rule: 'majority',
      outcome: 'carried',
      day: TODAY,
      text: 'x',
      effect: { kind: 'person.erase', payload },
    };
    const recorded = await get(DecisionsService).recordDecision(cast.ana, { bodyId: cast.bodyId, ...draft });
    expect(recorded).toMatchObject({ error: { code: 'EFFECT_REFUSED', effect: { code: 'NOT_THEIR_WISH' } } });
    const wish = await get(DecisionsService).recordDecision(cast.ana, {
      bodyId: cast.bodyId,
      ...draft,
      rule: 'own-wish',
      effect: null,
    });
    expect(wish).toMatchObject({ error: { code: 'RULE_UNKNOWN' } });
  });

  it('leaves no personal value of theirs in any declared column', async () => {
    await account('cleo', cast.codes[2]!);
    await get(Erasure).erase(confirmed(cast.cleo), 'erase me', 'en');
    const own = personalColumnsOf(database.dataSource);
    const values: string[] = [];
    for (const column of own) {
      const rows = await database.dataSource.manager.find(column.entity as never, {
        select: { [column.property]: true } as never,
      });
      values.push(...rows.map((row) => String((row as Record<string, unknown>)[column.property])));
    }
    expect(values).toContain('Ana');
    expect(values).toContain(`#${cast.cleo.slice(0, 8)}`);
    expect(values.filter((value) => /cleo/i.test(value))).toEqual([]);
  });
});
