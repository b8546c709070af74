import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { commitText } from '#ledger';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { DecisionsReader } from '../decisions-reader.service.js';
import { DecisionsService } from '../decisions.service.js';
import type { RecordRefusal } from '../domain/decision.refusals.js';
import { LedgerProofs } from '../ledger/ledger-proofs.service.js';
import { OwnData } from '../privacy/own-data.service.js';
import { erasePersonal } from '../privacy/personal-erasure.js';
import { SecondingService } from '../seconding.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { type Cast, foundNode, governanceNode, TestClock } from '../test/governance-node.js';
import { RollCallReader, type ReadableRollCall } from './roll-call-reader.service.js';
import { rollCallServices } from './roll-calls.module.js';
import { type RollCallToOpen, RollCalls } from './roll-calls.service.js';

const founded = '2026-03-09';
const today = '2026-03-10';
const last = addDays(today, 2);
const TEXT = 'We open on Saturdays.';
type Answer = { ok: true; value: unknown } | { ok: false; error: { code: string; effect?: { code: string } } };
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : (answer.error.effect?.code ?? answer.error.code));

/** Ana is secretary, Bea treasurer, Cleo a member. Their bylaws want ordinary matters and recalls by name. */
describe('an open vote', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: TestClock;
  let cast: Cast;

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    clock = new TestClock(`${founded}T12:00:00Z`);
    app = await governanceNode({ dataSource: database.dataSource, clock, providers: rollCallServices });
    cast = await foundNode(app, founded, addDays(founded, 90));
    const payload = { bodyCode: 'assembly', quorum: '2/3', recall: 'two-thirds', byName: ['ordinary', 'recall'] };
    const draft = { bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: founded, text: 'So we vote.' };
    const effect = { kind: 'body.rules', payload };
    const recorded = await app.get(DecisionsService).recordDecision(cast.ana, { ...draft, effect });
    if (!recorded.ok) throw new Error(codeOf(recorded));
    expect(codeOf(await app.get(SecondingService).second(cast.bea, recorded.value.id))).toBe('ok');
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });
  beforeEach(() => clock.setDay(today));

  const open = (by: string, change: Partial<RollCallToOpen> = {}) => {
    const usual = { bodyId: cast.bodyId, text: TEXT, effect: null, closesOn: last, closesEarly: false };
    return app.get(RollCalls).open(by, { ...usual, ...change });
  };
  const opened = async (change: Partial<RollCallToOpen> = {}, by = cast.ana): Promise<string> => {
    const answer = await open(by, change);
    if (!answer.ok) throw new Error(codeOf(answer));
    return answer.value;
  };
  const vote = async (by: string, id: string, said: string) => codeOf(await app.get(RollCalls).vote(by, id, said));
  const close = async (by: string, id: string) => codeOf(await app.get(RollCalls).close(by, id));
  const read = async (id: string, ref = cast.cleo): Promise<ReadableRollCall> =>
    (await app.get(RollCallReader).find(id, { ref, mayVote: true, mayRecord: ref !== cast.cleo }))!;
  const rows = <T>(sql: string, given: unknown[] = []) => database.dataSource.query<T[]>(sql, given);

  it('becomes a decision with the count of its roll, and a hash of its votes in the ledger', async () => {
    const id = await opened();
    expect(await read(id)).toMatchObject({ iVote: true, iClose: false, myVote: null, count: { electorate: 3 } });
    await rows(
      `INSERT INTO person (ref, sphere, member_since, display_name) SELECT $1, sphere, $2, display_name FROM person WHERE ref = $3`,
      ['d'.repeat(32), today, cast.cleo],
    );
    expect(await vote('d'.repeat(32), id, 'yes')).toBe('NOT_ON_THE_ROLL');
    const all = [cast.ana, cast.bea, cast.cleo];
    expect(await Promise.all(all.slice(0, 2).map((one) => vote(one, id, 'no')))).toEqual(['ok', 'ok']);
    expect([await vote(cast.bea, id, 'yes'), await vote(cast.ana, id, 'abstain')]).toEqual(['ok', 'ok']);
    expect([await vote(cast.bea, id, 'perhaps'), await close(cast.ana, id)]).toEqual(['VOTE_UNKNOWN', 'STILL_OPEN']);
    clock.setDay(addDays(last, 1));
    expect(await vote(cast.cleo, id, 'no')).toBe('VOTE_CLOSED');
    expect([await close(cast.bea, id), await close(cast.ana, id)]).toEqual(['ok', 'VOTE_CLOSED']);

    const { row, roll, count } = await read(id);
    expect(roll).toEqual([
      { name: 'Ana', vote: 'abstain' },
      { name: 'Bea', vote: 'yes' },
      { name: 'Cleo', vote: null },
    ]);
    expect(count).toEqual({ electorate: 3, present: 2, inFavour: 1, against: 0 });
    const decision = (await app.get(DecisionsReader).find(row.decisionId!))!;
    expect(decision).toMatchObject({
      ...{ text: TEXT, decision: { rule: 'majority', outcome: 'carried', recordedBy: cast.bea } },
      count: { electorate: 3, present: 2, inFavour: 1, against: 0, announcedOn: today },
    });
    expect(codeOf(await app.get(SecondingService).second(cast.ana, decision.decision.id))).toBe('ok');
    const [entry] = await rows<{ subject: { figures: object; commitments: { votes: string } } }>(
      `SELECT subject FROM ledger_entry WHERE kind = 'decision.recorded' AND subject->'ids'->>'decision' = $1`,
      [decision.decision.id],
    );
    const said = [`${cast.ana} abstain\n`, `${cast.bea} yes\n`].toSorted().join('');
    expect(entry!.subject.commitments.votes).toBe(commitText(row.salt, said));
    expect(entry!.subject.figures).toMatchObject({ electorate: 3, present: 2, inFavour: 1, against: 0 });
    expect(JSON.stringify(entry)).not.toContain(cast.cleo);
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
    await rows('DELETE FROM person WHERE ref = $1', ['d'.repeat(32)]);
  });

  it('is the only way in which such matters are decided, where bylaws say so, and no way for others', async () => {
    const count = { present: 3, inFavour: 3, against: 0, announcedOn: null };
    const draft = { bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: today, text: TEXT, count };
    const record = async (change: object) => {
      const answer = await app.get(DecisionsService).recordDecision(cast.ana, { ...draft, effect: null, ...change });
      return codeOf(answer as Answer | { ok: false; error: RecordRefusal });
    };
    expect(await record({})).toBe('ROLL_CALL_NEEDED');
    const policy = { kind: 'office.policy', payload: { officeCode: 'secretary', method: 'election', termDays: 30 } };
    expect(await record({ rule: 'two-thirds', effect: policy })).toBe('ok');
    expect(codeOf(await open(cast.ana, { effect: policy }))).toBe('NOT_BY_NAME');
    expect(codeOf(await open(cast.ana, { effect: { kind: 'mandate.begin', payload: {} } }))).toBe('NEVER_BY_NAME');
    expect(codeOf(await open(cast.ana, { closesOn: founded }))).toBe('CLOSING_DAY_INVALID');
    expect(codeOf(await open(cast.ana, { bodyId: cast.decisionId }))).toBe('BODY_UNKNOWN');
    expect(codeOf(await open(cast.ana, { text: ' ' }))).toBe('TEXT_INVALID');
  });

  it('decides nothing where too few voted, and is closed early only where that was said, by who moderates', async () => {
    const id = await opened({ closesEarly: true });
    expect(await vote(cast.cleo, id, 'yes')).toBe('ok');
    expect([await close(cast.bea, id), await close(cast.ana, id)]).toEqual(['STILL_OPEN', 'ok']);
    expect(await read(id)).toMatchObject({ row: { phase: 'void', decisionId: null, closedOn: today } });
  });

  it('on a recall is not in the hands of the officer whom it concerns, and is carried by the rule of recalls', async () => {
    const [mandate] = await rows<{ id: string }>('SELECT id FROM mandate WHERE holder_ref = $1 AND ended_on IS NULL', [
      cast.bea,
    ]);
    const effect = { kind: 'mandate.recall', payload: { mandateId: mandate!.id, moderatorRef: cast.ana } };
    expect(codeOf(await open(cast.bea, { effect }))).toBe('OFFICER_DECIDES');
    const lost = await opened({ effect, closesOn: today });
    expect(await vote(cast.ana, lost, 'yes')).toBe('ok');
    expect([await vote(cast.bea, lost, 'no'), await vote(cast.cleo, lost, 'abstain')]).toEqual(['ok', 'ok']);
    expect(await close(cast.ana, lost)).toBe('ok');
    const { row } = await read(lost);
    const decision = (await app.get(DecisionsReader).find(row.decisionId!))!.decision;
    expect(decision).toMatchObject({ rule: 'two-thirds', outcome: 'lost', effectKind: null });

    const carried = await opened({ effect, closesOn: today });
    for (const one of [cast.ana, cast.cleo]) expect(await vote(one, carried, 'yes')).toBe('ok');
    expect(await vote(cast.bea, carried, 'no')).toBe('ok');
    expect([await close(cast.bea, carried), await close(cast.ana, carried)]).toEqual(['OFFICER_DECIDES', 'ok']);
    const reached = (await app.get(DecisionsReader).find((await read(carried)).row.decisionId!))!;
    expect(reached).toMatchObject({
      decision: { outcome: 'carried', effectKind: 'mandate.recall' },
      count: { electorate: 3, present: 3, inFavour: 2, against: 1 },
    });
  });

  it('of a smaller body shows its names to the people of that body, and to others its count when it is closed', async () => {
    const kitchen = '0190a0a0-a0a0-4a0a-8a0a-a0a0a0a0a0a0';
    await rows(`INSERT INTO body (id, code, name) VALUES ($1, 'kitchen', 'Kitchen')`, [kitchen]);
    for (const one of [cast.ana, cast.bea])
      await rows(
        `INSERT INTO body_seat (decision_id, body_id, person_ref, begins_on, ends_on) VALUES ($5, $1, $2, $3, $4)`,
        [kitchen, one, founded, addDays(today, 90), cast.decisionId],
      );
    const id = await opened({ bodyId: kitchen, closesOn: today });
    expect(await read(id)).toMatchObject({ text: TEXT, roll: null, count: null, iVote: false });
    expect(await vote(cast.cleo, id, 'yes')).toBe('NOT_ON_THE_ROLL');
    expect([await vote(cast.ana, id, 'yes'), await vote(cast.bea, id, 'yes')]).toEqual(['ok', 'ok']);
    expect(await close(cast.bea, id)).toBe('ok');
    expect(await read(id)).toMatchObject({ roll: null, count: { electorate: 2, present: 2, inFavour: 2, against: 0 } });
    expect((await read(id, cast.ana)).roll).toHaveLength(2);
  });

  it('is in the export of who voted, and after an erasure stands without their name', async () => {
    const id = await opened({}, cast.bea);
    expect(await vote(cast.cleo, id, 'no')).toBe('ok');
    const own: string[] = [];
    for await (const row of new OwnData(database.dataSource).rows(cast.cleo))
      if (row.table === 'roll_call_vote') own.push(JSON.stringify(row.values));
    expect(own.filter((one) => one.includes(id) && one.includes('"no"'))).toHaveLength(1);
    await database.dataSource.transaction((tx) => erasePersonal(tx, cast.cleo));
    expect((await read(id, cast.ana)).roll).toContainEqual({ name: null, vote: 'no' });
  });
});
