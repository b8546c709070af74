import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { type Ballot, ballotHash, entriesOf, readPaperKey } from '#ballots';
import { newId, systemClock } from '#domain-kit';
import { CSRF_HEADER, identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { Device } from '../../../test/elections/device.js';
import { verifyElection } from '../../../test/elections/verify.js';
import { DecisionsService } from '../decisions.service.js';
import { FoundingService } from '../founding.service.js';
import { LedgerProofs } from '../ledger/ledger-proofs.service.js';
import { RecordReader } from '../record-reader.service.js';
import { SecondingService } from '../seconding.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { FOUNDING_CODE, governanceHttpNode, governanceNode, TestClock } from '../test/governance-node.js';
import { ElectionBoards } from './election-boards.service.js';
import { ElectionReader } from './election-reader.service.js';
import { ElectionSteps } from './election-steps.service.js';
import { type ElectionCall, Elections } from './elections.service.js';
import { electionServices } from './elections.module.js';
import { ElectionsController } from './http/elections.controller.js';
import { RunningElections } from './running-elections.service.js';
import { Papers } from './papers.service.js';

const call: ElectionCall = {
  title: 'Secretaries of the spring',
  method: 'scottish-stv',
  seats: 1,
  nominationsUntil: '2026-03-10',
  issuingUntil: '2026-03-15',
  castingUntil: '2026-03-20',
  contestDays: 7,
  lotSources: ['The lottery of 22 March'],
};

/** A circle of seven; Ana is secretary and Bea treasurer. */
describe('a secret election', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: TestClock;
  let people: string[];
  let bodyId: string;
  let id: string;

  beforeEach(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    clock = new TestClock('2026-03-08T12:00:00Z');
    app = await governanceNode({ dataSource: database.dataSource, clock, providers: electionServices });
    const founders = ['Ana', 'Bea', 'Cleo', 'Dee', 'Eli', 'Fay', 'Gus'].map((displayName, n) => ({
      displayName,
      memberSince: '2026-01-01',
      offices: [['secretary'], ['treasurer']][n] ?? [],
    }));
    const draft = { displayName: 'North', zone: 'UTC', founders, interimUntil: '2026-05-01' };
    const founded = await app.get(FoundingService).found(FOUNDING_CODE, draft);
    if (!founded.ok) throw new Error(founded.error.code);
    people = founded.value.invitations.map(({ personRef }) => personRef);
    bodyId = (await app.get(RecordReader).bodies())[0]!.id;
    const called = await elections().call(people[0]!, call);
    if (!called.ok) throw new Error(called.error);
    id = called.value.id;
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const elections = () => app.get(Elections);
  const steps = () => app.get(ElectionSteps);
  const papers = () => app.get(Papers);
  const code = (answer: { ok: boolean; error?: unknown }) => (answer.ok ? 'ok' : answer.error);
  const phase = async () => (await app.get(ElectionReader).find(id, people[0]!))!.election.phase;
  const query = <T>(sql: string, parameters: unknown[] = []) => database.dataSource.query<T[]>(sql, parameters);

  /** Ana and Bea stand; five have a key before the roll is frozen. */
  async function opened(): Promise<void> {
    expect(code(await elections().propose(people[2]!, id, people[0]!))).toBe('ok');
    expect(code(await elections().answer(people[0]!, id, 'accepted'))).toBe('ok');
    expect(code(await elections().propose(people[1]!, id, people[1]!))).toBe('ok');
    expect(code(await steps().open(id))).toBe('TOO_EARLY');
    clock.setDay('2026-03-11');
    expect(code(await steps().open(id))).toBe('ok');
  }

  async function deviceOf(person: string): Promise<Device> {
    const own = (await app.get(ElectionReader).find(id, person))!;
    return new Device(id, own.voter!, [readPaperKey(own.paperKey)!]);
  }

  async function paper(person: string, device: Device): Promise<{ answer: Buffer; again: () => Promise<unknown> }> {
    const { request, blinded } = device.ask();
    const ask = () => papers().issue(person, request, Buffer.from(blinded[0]!).toString('base64url'));
    const issued = await ask();
    if (!issued.ok) throw new Error(issued.error);
    return { answer: Buffer.from(issued.value.signature, 'base64url'), again: async () => await ask() };
  }

  async function voted(count: number): Promise<Ballot[]> {
    const ballots: Ballot[] = [];
    for (const person of people.slice(0, count)) {
      const device = await deviceOf(person);
      const { answer } = await paper(person, device);
      ballots.push(device.vote([1, 2], [answer]));
    }
    return ballots;
  }

  it('goes from its call to a certified result that anybody can check', async () => {
    const next = async () =>
      (await app.get(RunningElections).of(people[6]!, clock.now().toISOString().slice(0, 10)))[0]?.stepFrom;
    expect(await next()).toBe('2026-03-11');
    await opened();
    expect(await next()).toBe('2026-03-16');
    const ballots = await voted(6);
    expect(code(await papers().cast(ballots[0]))).toBe('WRONG_PHASE');
    clock.setDay('2026-03-16');
    expect(code(await steps().beginCasting(id))).toBe('ok');
    expect(await query('SELECT paper_secret FROM election_signer')).toEqual([{ paper_secret: null }]);
    const receipts = await Promise.all(ballots.slice(0, 5).map((ballot) => papers().cast(ballot)));
    expect(receipts.map(code)).toEqual(Array(5).fill('ok'));
    expect(await papers().cast(ballots[0])).toMatchObject({ ok: true });
    expect(code(await steps().close(id))).toBe('TOO_EARLY');
    clock.setDay('2026-03-21');
    expect(code(await steps().close(id))).toBe('ok');
    expect(code(await papers().cast(ballots[5]))).toBe('WRONG_PHASE');
    expect(code(await steps().count(id, null))).toBe('ok');

    const board = (await app.get(ElectionBoards).export(id))!;
    const kept = receipts.flatMap((one) => (one.ok ? [one.value] : []));
    const verdict = verifyElection(JSON.parse(JSON.stringify(board)), { receipts: kept, heads: [board.ledger!.root] });
    expect(verdict.alarms).toEqual([]);
    expect(board.names.map(({ name }) => name).toSorted()).toEqual(['Ana', 'Bea']);
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);

    const decide = async (outcome: string, inBody = bodyId) => {
      const effect = { kind: 'election.decide', payload: { electionId: id, outcome } };
      const draft = {
        bodyId: inBody,
        rule: 'majority',
        outcome: 'carried',
        day: '2026-03-21',
        text: 'So we said.',
        effect,
      };
      const recorded = await app.get(DecisionsService).recordDecision(people[0]!, draft);
      if (!recorded.ok) return recorded.error.effect?.code;
      return code(await app.get(SecondingService).second(people[1]!, recorded.value.id));
    };
    expect(await decide('certified')).toBe('TOO_EARLY');
    expect(code(await steps().contest(id, people[4]!))).toBe('ok');
    const kitchen = newId();
    await database.dataSource.query(`INSERT INTO body (id, code, name) VALUES ($1, 'kitchen', 'Kitchen')`, [kitchen]);
    expect(await decide('annulled', kitchen)).toBe('OTHER_BODY');
    expect(await decide('certified')).toBe('WRONG_PHASE');
    expect(await next()).toBe('2026-03-21');
    expect(await decide('contest-dismissed')).toBe('ok');
    expect(await next()).toBe('2026-03-29');
    clock.setDay('2026-03-29');
    await app.get(DecisionsService).recordDecision(people[1]!, {
      ...{ bodyId, rule: 'majority', outcome: 'carried', day: '2026-03-29', text: 'It holds.' },
      effect: { kind: 'election.decide', payload: { electionId: id, outcome: 'certified' } },
    });
    // It waits for a second, not for somebody to record it; and again once nobody seconded it in time.
    expect(await next()).toBeNull();
    clock.setDay('2026-04-29');
    expect(await next()).toBe('2026-03-29');
    expect(await decide('certified')).toBe('ok');
    expect(await phase()).toBe('certified');
    expect(await next()).toBeUndefined();
  });

  it('gives one paper to each, and the same answer to the same request, whoever asks at once', async () => {
    await opened();
    const person = people[3]!;
    const asks = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const { request, blinded } = (await deviceOf(person)).ask();
        const given = Buffer.from(blinded[0]!).toString('base64url');
        const ask = () => papers().issue(person, request, given);
        return { ask, first: await ask() };
      }),
    );
    const served = asks.filter(({ first }) => first.ok);
    expect(served).toHaveLength(1);
    expect(asks.filter(({ first }) => !first.ok).map(({ first }) => code(first))).toEqual(
      Array(9).fill('ANOTHER_WAS_ISSUED'),
    );
    expect(await served[0]!.ask()).toEqual(served[0]!.first);
    const stranger = (await deviceOf(people[4]!)).ask();
    const given = Buffer.from(stranger.blinded[0]!).toString('base64url');
    expect(code(await papers().issue(person, stranger.request, given))).toBe('NOT_ON_ROLL');
  });

  it('takes a paper once, though it comes twenty times at once with different marks', async () => {
    await opened();
    const device = await deviceOf(people[0]!);
    const { answer } = await paper(people[0]!, device);
    for (const person of people.slice(1, 5)) await paper(person, await deviceOf(person));
    clock.setDay('2026-03-16');
    expect(code(await steps().beginCasting(id))).toBe('ok');
    const marks = [
      [1, 2],
      [2, 1],
      [1, 0],
      [0, 0],
    ];
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) => papers().cast(device.vote(marks[n % 4]!, [answer]))),
    );
    const taken = all.filter((one) => one.ok);
    expect(taken).toHaveLength(5);
    expect(new Set(taken.map((one) => (one.ok ? one.value.ballot : ''))).size).toBe(1);
    expect(all.filter((one) => !one.ok).map(code)).toEqual(Array(15).fill('PAPER_SPENT'));
    expect(await query('SELECT count(*)::int AS n FROM open_ballot')).toEqual([{ n: 1 }]);
  });

  it('keeps nothing that says whose a ballot is, or in which order ballots came', async () => {
    await opened();
    const ballots = await voted(7);
    clock.setDay('2026-03-16');
    await steps().beginCasting(id);
    for (const ballot of ballots) expect(code(await papers().cast(ballot))).toBe('ok');
    const columns = await query<{ name: string; type: string }>(
      `SELECT table_name || '.' || column_name AS name, data_type AS type FROM information_schema.columns
       WHERE table_name IN ('open_ballot', 'election_board_entry', 'election_request') ORDER BY 1`,
    );
    expect(columns.filter(({ name, type }) => /person|account|session/u.test(name) || /time|date/u.test(type))).toEqual(
      [],
    );
    clock.setDay('2026-03-21');
    expect(code(await steps().close(id))).toBe('ok');
    expect(await query('SELECT pg_relation_size($1)::int AS bytes', ['open_ballot'])).toEqual([{ bytes: 0 }]);
    const stored = await query<{ entry: never; xmin: string }>(
      `SELECT entry, xmin::text FROM election_board_entry WHERE entry->>'kind' = 'ballot' ORDER BY ctid`,
    );
    const hashes = stored.map(({ entry }) => ballotHash(entry));
    expect(hashes).toEqual(hashes.toSorted());
    expect([stored.length, new Set(stored.map(({ xmin }) => xmin)).size]).toEqual([7, 1]);
    await expect(query('DELETE FROM election_board_entry')).rejects.toThrow(/append-only/);
  });

  it('leaves the ballots of another election where they are when one is closed', async () => {
    await opened();
    await voted(5);
    clock.setDay('2026-03-16');
    await steps().beginCasting(id);
    const other = '0190a0a0-a0a0-4a0a-8a0a-a0a0a0a0a0a0';
    await query('INSERT INTO election SELECT $1, plan, called_on, called_by, phase, since FROM election', [other]);
    await query(`INSERT INTO open_ballot VALUES ($1, 'k', '{"key":"k"}')`, [other]);
    clock.setDay('2026-03-21');
    expect(code(await steps().close(id))).toBe('ok');
    expect(await query('SELECT election_id FROM open_ballot')).toEqual([{ election_id: other }]);
  });

  it('takes ballots over HTTP from whoever does not say who they are, and gives no board to strangers', async () => {
    await opened();
    const [ballot] = await voted(5);
    clock.setDay('2026-03-16');
    await steps().beginCasting(id);
    const parts = { dataSource: database.dataSource, clock, providers: electionServices };
    const node = await governanceHttpNode({ ...parts, controllers: [ElectionsController] });
    try {
      const send = (payload: object, headers = {}) =>
        node.inject({
          method: 'POST',
          url: '/elections/ballots',
          payload,
          headers: { [CSRF_HEADER]: '1', ...headers },
        });
      expect((await send(ballot!, { cookie: 'session=x' })).statusCode).toBe(400);
      expect((await send(ballot!, { authorization: 'Bearer x' })).statusCode).toBe(400);
      const [taken, bad] = [await send(ballot!), await send({ ...ballot!, marks: [1, 1] })];
      expect([taken.statusCode, taken.json()]).toEqual([200, expect.objectContaining({ election: id })]);
      expect([bad.statusCode, bad.json()]).toEqual([409, expect.objectContaining({ code: 'MARKS_MALFORMED' })]);
      expect((await node.inject({ url: `/elections/${id}/board` })).statusCode).toBe(401);
    } finally {
      await node.close();
    }
  });

  it('is not held among four, nor when four asked for papers, and takes a key of one person for one person', async () => {
    const device = new Device(id, '', []);
    expect(code(await elections().registerKey(people[0]!, device.key))).toBe('ok');
    expect(code(await elections().registerKey(people[1]!, device.key))).toBe('KEY_TAKEN');
    expect(code(await elections().registerKey(people[1]!, 'no key'))).toBe('KEY_UNUSABLE');
    await opened();
    const roll = entriesOf(await app.get(ElectionBoards).entries(database.dataSource.manager, id), 'voter');
    expect(roll.filter(({ key }) => key === device.key)).toHaveLength(1);
    const forged = (await deviceOf(people[0]!)).ask();
    const given = Buffer.from(forged.blinded[0]!).toString('base64url');
    expect(code(await papers().issue(people[0]!, forged.request, given))).toBe('KEY_NOT_THE_VOTERS');
    for (const person of people.slice(1, 5)) await paper(person, await deviceOf(person));
    clock.setDay('2026-03-16');
    expect(code(await steps().beginCasting(id))).toBe('TOO_FEW_PAPERS');
    expect(code(await steps().cancel(id))).toBe('ok');
    await query(`UPDATE person SET left_on = '2026-03-01' WHERE display_name_index IS NOT NULL AND ref <> ALL($1)`, [
      people.slice(0, 4),
    ]);
    const again = await elections().call(people[0]!, {
      ...call,
      nominationsUntil: '2026-03-16',
      issuingUntil: '2026-03-18',
    });
    if (!again.ok) throw new Error(again.error);
    clock.setDay('2026-03-17');
    expect(code(await steps().open(again.value.id))).toBe('ELECTORATE_TOO_SMALL');
  });
});
