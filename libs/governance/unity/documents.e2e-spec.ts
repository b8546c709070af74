import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, newId, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { BodyEntity } from '../body.entity.js';
import { BodyRulesRecord } from '../body-rules.service.js';
import { DecisionsService } from '../decisions.service.js';
import { clauseHash, documentHash } from '../domain/document-clauses.js';
import { writeDocumentFile } from '../domain/document-file.js';
import type { Clause, DocumentKind } from '../domain/document.types.js';
import { LedgerProofs } from '../ledger/ledger-proofs.service.js';
import { MandatesService } from '../mandates.service.js';
import { erasePersonal } from '../privacy/personal-erasure.js';
import { SecondingService } from '../seconding.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { type Cast, foundNode, governanceNode, TestClock } from '../test/governance-node.js';
import { AffirmationsService } from './affirmations.service.js';
import { DocumentDrafts } from './document-drafts.service.js';
import { DocumentsReader } from './documents-reader.service.js';
import { DocumentsService } from './documents.service.js';
import { packTexts } from './packs/document-packs.js';

const today = '2026-03-10';
const FIRST: readonly Clause[] = [
  { title: 'Internationalism', text: 'Our struggle knows no border.' },
  { title: 'Care', text: 'We share it.' },
];
const SECOND: readonly Clause[] = [FIRST[0]!, { title: 'Care', text: 'We share it, all of us.' }];
const EFFECT = {
  'points-of-unity': 'unity.adopt',
  'member-obligations': 'obligations.adopt',
  'working-rules': 'rules.adopt',
};

describe('versioned documents', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: TestClock;
  let cast: Cast;

  beforeEach(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    clock = new TestClock(`${today}T12:00:00Z`);
    app = await governanceNode({ dataSource: database.dataSource, clock });
    cast = await foundNode(app, today, addDays(today, 180));
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const drafts = () => app.get(DocumentDrafts, { strict: false });
  const affirmations = () => app.get(AffirmationsService);
  const draft = async (
    clauses: readonly Clause[],
    kind: DocumentKind = 'points-of-unity',
    parentHash: string | null = null,
  ) => {
    const begun = await drafts().begin(cast.cleo, { kind, parentHash, language: 'en', clauses });
    if (!begun.ok) throw new Error(begun.error.code);
    return begun.value;
  };
  const record = (by: string, kind: string, payload: object, day = today) =>
    app.get(DecisionsService).recordDecision(by, {
      ...{ bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day, text: 'We adopt it.' },
      effect: { kind, payload },
    });
  const second = (by: string, id: string) => app.get(SecondingService).second(by, id);
  const adopt = async (
    clauses: readonly Clause[],
    kind: DocumentKind = 'points-of-unity',
    parentHash: string | null = null,
  ) => {
    const { id } = await draft(clauses, kind, parentHash);
    const recorded = await record(cast.ana, EFFECT[kind], {
      draft: id,
      hash: documentHash({ kind, language: 'en', clauses }),
    });
    if (!recorded.ok) throw new Error(recorded.error.effect?.code ?? recorded.error.code);
    const seconded = await second(cast.bea, recorded.value.id);
    if (!seconded.ok) throw new Error(seconded.error.effect?.code ?? seconded.error.code);
    return recorded.value.id;
  };
  const affirm = (ref: string, version: number, clauses: readonly Clause[], number: number) =>
    affirmations().say(ref, 'affirmed', {
      ...{ kind: 'points-of-unity', version, clause: number },
      hash: clauseHash(clauses[number - 1]!),
    });
  const affirmAll = async (ref: string, version: number, clauses: readonly Clause[]) => {
    for (let number = 1; number <= clauses.length; number++)
      expect(await affirm(ref, version, clauses, number)).toMatchObject({ ok: true });
  };
  const mayDecide = async (ref: string) => (await app.get(MandatesService).permissionsOf(ref, clock.now())).has('vote');

  it('are drafted together, adopted by two, and then changed by nobody', async () => {
    const pack = packTexts.find(({ code, language }) => code === 'working-rules' && language === 'en')!;
    const begun = await draft(pack.clauses, 'working-rules', pack.hash);
    const words = { language: 'en', clauses: [...pack.clauses.slice(0, 2), { title: ' Rest ', text: 'We rest.' }] };
    const changed = await drafts().change(cast.bea, { id: begun.id, revision: 1 }, words);
    expect(changed).toMatchObject({ ok: true, value: { revision: 2, changedBy: cast.bea } });
    expect(await drafts().change(cast.ana, { id: begun.id, revision: 1 }, words)).toMatchObject({
      error: { code: 'DRAFT_STALE' },
    });
    const empty = { ...words, clauses: [{ title: '', text: 'x' }] };
    expect(await drafts().change(cast.ana, { id: begun.id, revision: 2 }, empty)).toMatchObject({
      error: { code: 'INVALID', field: 'clauses.0.title' },
    });
    const { clauses } = (changed as { value: { clauses: readonly Clause[] } }).value;
    const payload = { draft: begun.id, hash: documentHash({ kind: 'working-rules', language: 'en', clauses }) };
    const refused = async (effect: string, change: object) => {
      const recorded = await record(cast.ana, effect, { ...payload, ...change });
      return recorded.ok ? null : recorded.error.effect?.code;
    };
    expect(await refused('rules.adopt', { hash: begun.id })).toBe('DRAFT_CHANGED');
    expect(await refused('rules.adopt', { draft: newId() })).toBe('DRAFT_UNKNOWN');
    expect(await refused('rules.adopt', { affirmWithin: 13 })).toBe('WINDOW_INVALID');
    expect(await refused('unity.adopt', {})).toBe('DRAFT_UNKNOWN');
    const recorded = await record(cast.ana, 'rules.adopt', payload);
    if (!recorded.ok) throw new Error(recorded.error.code);
    expect(recorded.value.effectPayload).toEqual({ ...payload, affirmWithin: 60 });
    expect(await drafts().change(cast.ana, { id: begun.id, revision: 2 }, words)).toMatchObject({
      error: { code: 'DRAFT_PROPOSED' },
    });
    expect(await app.get(DocumentsReader).current('working-rules')).toBeNull();
    expect(await second(cast.bea, recorded.value.id)).toMatchObject({ ok: true });
    expect(await app.get(DocumentsReader).current('working-rules')).toMatchObject({
      adopted: {
        version: 1,
        lineage: 'adapted',
        parentHash: pack.hash,
        affirmWithinDays: 60,
        decisionId: recorded.value.id,
      },
      clauses,
    });
    expect(await drafts().find(begun.id)).toBeNull();
    const entries = await database.dataSource.query<{ subject: unknown }[]>(
      `SELECT subject FROM ledger_entry WHERE kind = 'working-rules.adopted'`,
    );
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain('We rest');
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
    await expect(database.dataSource.query('UPDATE document_version SET version = 2')).rejects.toThrow(/append-only/);
  });

  it('come to be by no other way than a decision in force', async () => {
    const content = { kind: 'points-of-unity', language: 'en', clauses: FIRST } as const;
    const version = { content, parentHash: null, affirmWithinDays: 60 };
    const { id } = await draft(FIRST);
    const recorded = await record(cast.ana, 'unity.adopt', { draft: id, hash: documentHash(content) });
    if (!recorded.ok) throw new Error(recorded.error.code);
    const other = await app.get(DecisionsService).recordDecision(cast.ana, {
      ...{ bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: today, text: 'We rest.', effect: null },
    });
    if (!other.ok) throw new Error(other.error.code);
    await second(cast.bea, other.value.id);
    for (const decisionId of [recorded.value.id, other.value.id, newId()]) {
      const adopting = database.dataSource.transaction((tx) =>
        app.get(DocumentsService).adopt(tx, version, { decisionId, on: today }),
      );
      expect(await adopting).toEqual({ ok: false, error: { code: 'ADOPTION_WITHOUT_DECISION' } });
    }
    const row = [newId(), recorded.value.id, today, 'a'.repeat(64)];
    await expect(
      database.dataSource.query(
        `INSERT INTO document_version (id, kind, version, decision_id, adopted_on, lineage, clause_hashes, text_commitment)
         VALUES ($1, 'points-of-unity', 1, $2, $3, 'own', '{}', $4)`,
        row,
      ),
    ).rejects.toThrow(/no decision in force adopts it/);
  });

  it('are brought in with the hash with which they were saved, as a text to begin with', async () => {
    await adopt(FIRST);
    const { clauses } = (await app.get(DocumentsReader).current('points-of-unity'))!;
    const content = { kind: 'points-of-unity', language: 'en', clauses: clauses! } as const;
    const brought = await drafts().bringIn(writeDocumentFile({ ...content, name: 'South Kitchen' }));
    expect(brought).toMatchObject({ ok: true, value: { hash: documentHash(content), name: 'South Kitchen' } });
    await adopt(FIRST, 'points-of-unity', documentHash(content));
    expect(await app.get(DocumentsReader).current('points-of-unity')).toMatchObject({
      adopted: { version: 2, lineage: 'adopted' },
    });
    const rules = { kind: 'working-rules', language: 'en', parentHash: documentHash(content), clauses: FIRST };
    expect(await drafts().begin(cast.ana, rules)).toMatchObject({ error: { code: 'INVALID', field: 'parentHash' } });
  });

  it('are affirmed clause by clause; the same words are kept, and others are asked for anew', async () => {
    await adopt(FIRST);
    expect(await affirmations().hasAffirmedAll(cast.cleo)).toBe(false);
    await affirmAll(cast.cleo, 1, FIRST);
    await affirm(cast.cleo, 1, FIRST, 1);
    expect(await affirmations().history(cast.cleo)).toHaveLength(2);
    expect(await affirmations().hasAffirmedAll(cast.cleo)).toBe(true);
    clock.setDay(addDays(today, 10));
    await adopt(SECOND);
    expect(await affirm(cast.cleo, 1, FIRST, 2)).toEqual({
      ok: false,
      error: { code: 'VERSION_SUPERSEDED', inForce: 2 },
    });
    expect(await affirmations().standing(cast.cleo, 'points-of-unity')).toMatchObject({
      state: 'open',
      until: addDays(today, 70),
      clauses: [{ affirmedOn: today }, { affirmedOn: null }],
    });
    await expect(database.dataSource.query('DELETE FROM affirmation')).rejects.toThrow(/append-only/);
    await expect(database.dataSource.query(`UPDATE affirmation SET act = 'withdrawn'`)).rejects.toThrow(/append-only/);
    await database.dataSource.query('UPDATE person SET left_on = $1 WHERE ref = $2', [addDays(today, 10), cast.cleo]);
    await database.dataSource.transaction((tx) => erasePersonal(tx, cast.cleo));
    expect(await affirmations().history(cast.cleo)).toEqual([]);
  });

  it('keep whoever lets the days pass from deciding until the missing clause is affirmed', async () => {
    await adopt(FIRST);
    await affirmAll(cast.ana, 1, FIRST);
    clock.setDay(addDays(today, 60));
    const last = addDays(today, 60);
    const rest = {
      bodyId: cast.bodyId,
      rule: 'majority',
      outcome: 'carried',
      day: last,
      text: 'We rest.',
      effect: null,
    };
    const recorded = await app.get(DecisionsService).recordDecision(cast.ana, rest);
    if (!recorded.ok) throw new Error(recorded.error.code);
    const electorate = async (day: string) => {
      const tx = database.dataSource.manager;
      const body = await tx.findOneByOrFail(BodyEntity, { id: cast.bodyId });
      return app.get(BodyRulesRecord).electorate(tx, body, day);
    };
    expect([await mayDecide(cast.bea), await electorate(last)]).toEqual([true, 3]);
    clock.setDay(addDays(today, 61));
    expect([await mayDecide(cast.ana), await mayDecide(cast.bea)]).toEqual([true, false]);
    expect([await electorate(last), await electorate(addDays(today, 61))]).toEqual([3, 1]);
    const permissions = await app.get(MandatesService).permissionsOf(cast.bea, clock.now());
    expect(['decision:record', 'decision:second', 'vote'].filter((one) => permissions.has(one as never))).toEqual([]);
    expect(permissions.has('record:read')).toBe(true);
    expect(await second(cast.bea, recorded.value.id)).toEqual({ ok: false, error: { code: 'AFFIRMATION_LAPSED' } });
    const refused = await app.get(DecisionsService).recordDecision(cast.bea, rest);
    expect(refused).toEqual({ ok: false, error: { code: 'AFFIRMATION_LAPSED' } });
    expect(await app.get(MandatesService).withheld(cast.bea, 'decision:second')).toMatchObject({
      code: 'AFFIRMATION_LAPSED',
    });
    expect(await app.get(MandatesService).withheld(cast.bea, 'report:approve')).toBeNull();
    expect(await app.get(MandatesService).withheld(cast.ana, 'decision:second')).toBeNull();
    await affirmAll(cast.bea, 1, FIRST);
    expect(await second(cast.bea, recorded.value.id)).toMatchObject({ ok: true });
    expect(await electorate(addDays(today, 61))).toBe(2);
  });

  it('of working rules are accepted whole, exactly as they were read', async () => {
    const accept = (version: number, clauses: readonly Clause[]) =>
      database.dataSource.transaction((tx) =>
        affirmations().acceptWorkingRules(tx, cast.cleo, {
          version,
          clauseHashes: clauses.map((one) => clauseHash(one)),
        }),
      );
    expect(await accept(1, FIRST)).toEqual({ ok: false, error: { code: 'VERSION_UNKNOWN' } });
    await adopt(FIRST, 'working-rules');
    expect(await accept(1, [])).toEqual({ ok: false, error: { code: 'CLAUSE_CHANGED' } });
    expect(await accept(1, FIRST.slice(0, 1))).toEqual({ ok: false, error: { code: 'CLAUSE_CHANGED' } });
    expect(await accept(1, [...FIRST, FIRST[0]!])).toEqual({ ok: false, error: { code: 'CLAUSE_UNKNOWN' } });
    expect(await accept(1, SECOND)).toEqual({ ok: false, error: { code: 'CLAUSE_CHANGED' } });
    expect(await affirmations().hasAcceptedWorkingRules(cast.cleo)).toBe(false);
    expect(await accept(1, FIRST)).toEqual({ ok: true, value: undefined });
    expect(await affirmations().hasAcceptedWorkingRules(cast.cleo)).toBe(true);
    expect(await affirmations().hasAffirmedAll(cast.cleo)).toBe(true);
    clock.setDay(addDays(today, 100));
    expect(await mayDecide(cast.bea)).toBe(true);
  });

  it('count who has affirmed without telling who has not', async () => {
    await adopt(FIRST);
    await affirmAll(cast.ana, 1, FIRST);
    expect(await affirmations().count('points-of-unity')).toEqual({ shown: 'nothing' });
    for (let n = 0; n < 7; n++)
      await database.dataSource.query(
        `INSERT INTO person (ref, display_name, sphere, member_since) SELECT $1, display_name, 'member', $2 FROM person LIMIT 1`,
        [randomBytes(16).toString('hex'), today],
      );
    const refs = await database.dataSource.query<{ ref: string }[]>('SELECT ref FROM person ORDER BY ref = $1', [
      cast.ana,
    ]);
    for (const { ref } of refs.slice(0, 4)) await affirmAll(ref, 1, FIRST);
    expect(await affirmations().count('points-of-unity')).toEqual({ shown: 'exact', affirmed: 5, members: 10 });
    await affirmations().say(cast.ana, 'withdrawn', {
      ...{ kind: 'points-of-unity', version: 1, clause: 1 },
      hash: clauseHash(FIRST[0]!),
    });
    expect(await affirmations().count('points-of-unity')).toEqual({ shown: 'few' });
  });
});
