import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { readPaperKey } from '#ballots';
import { systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { Device } from '../../../test/elections/device.js';
import { verifyElection } from '../../../test/elections/verify.js';
import { DecisionsService } from '../decisions.service.js';
import { ElectionBoards } from '../elections/election-boards.service.js';
import { ElectionReader } from '../elections/election-reader.service.js';
import { ElectionSteps } from '../elections/election-steps.service.js';
import { electionServices } from '../elections/elections.module.js';
import { Papers } from '../elections/papers.service.js';
import { FoundingService } from '../founding.service.js';
import { LedgerProofs } from '../ledger/ledger-proofs.service.js';
import { RecordReader } from '../record-reader.service.js';
import { SecondingService } from '../seconding.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { FOUNDING_CODE, governanceNode, TestClock } from '../test/governance-node.js';
import { RecallsProcessor } from './jobs/recalls.processor.js';
import { RecallConclusions } from './recall-conclusions.service.js';
import { RecallPetitions } from './recall-petitions.service.js';
import { RecallReader } from './recall-reader.service.js';
import { recallServices } from './recalls.module.js';

const NAMES = ['Ana', 'Bea', 'Cleo', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo', 'Kim'];

/** A circle; Ana is secretary, Bea treasurer, Cleo reporter. Since 2 March a third of them has to sign. */
describe('a petition on a mandate', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: TestClock;
  let people: string[];
  let mandateId: string;

  async function founded(size: number, rules: object = {}): Promise<void> {
    const founders = NAMES.slice(0, size).map((displayName, n) => ({
      ...{ displayName, memberSince: '2026-01-01' },
      offices: [['secretary'], ['treasurer'], ['reporter']][n] ?? [],
    }));
    const draft = { displayName: 'North', zone: 'UTC', founders, interimUntil: '2026-08-01' };
    const done = await app.get(FoundingService).found(FOUNDING_CODE, draft);
    if (!done.ok) throw new Error(done.error.code);
    people = done.value.invitations.map(({ personRef }) => personRef);
    mandateId = (await app.get(RecordReader).mandates()).find(({ mandate }) => mandate.holderRef === people[0])!.mandate
      .id;
    const payload = { bodyCode: 'assembly', quorum: '1/2', noticeDays: 3, recallSignatures: 33, ...rules };
    expect(await decided({ kind: 'body.rules', payload }, 'consensus')).toBe('in force');
    clock.setDay('2026-03-02');
  }

  beforeEach(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    clock = new TestClock('2026-03-01T12:00:00Z');
    const providers = [...electionServices, ...recallServices, RecallsProcessor];
    app = await governanceNode({ dataSource: database.dataSource, clock, providers });
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const petitions = () => app.get(RecallPetitions);
  const code = (answer: { ok: boolean; error?: unknown }): unknown =>
    answer.ok ? 'ok' : typeof answer.error === 'string' ? answer.error : (answer.error as { code: string }).code;
  const read = async (id: string, by = people[0]!) => (await app.get(RecallReader).find(id, by))!;
  const query = <T>(sql: string, parameters: unknown[] = []) => database.dataSource.query<T[]>(sql, parameters);
  const keepDays = () => app.get(RecallsProcessor).handle();

  /** Of these people, those whom somebody finds who reads the files of the table and of its indexes: dead rows, too. */
  async function leftInFiles(refs: readonly string[]): Promise<string[]> {
    await database.asOwner('CHECKPOINT');
    const files = await database.asOwner<{ bytes: Buffer }>(
      `SELECT pg_read_binary_file(pg_relation_filepath(oid)) AS bytes FROM pg_class
       WHERE relname LIKE 'recall\\_signature%'`,
    );
    expect(files).toHaveLength(3);
    return refs.filter((ref) => files.some(({ bytes }) => bytes.includes(ref)));
  }

  async function decided(effect: { kind: string; payload: Record<string, string> | object }, rule: string) {
    const [body] = await query<{ id: string }>(`SELECT id FROM body WHERE code = 'assembly'`);
    const day = clock.now().toISOString().slice(0, 10);
    const draft = { bodyId: body!.id, rule, outcome: 'carried', day, text: 'So we said.', effect };
    const recorded = await app.get(DecisionsService).recordDecision(people[1]!, draft);
    if (!recorded.ok) return recorded.error.effect?.code ?? recorded.error.code;
    const seconded = await app.get(SecondingService).second(people[2]!, recorded.value.id);
    return seconded.ok ? 'in force' : (seconded.error.effect?.code ?? seconded.error.code);
  }

  async function opened(kind = 'recall'): Promise<string> {
    const first = await petitions().open(people[3]!, mandateId, kind);
    if (!first.ok) throw new Error(first.error);
    return first.value;
  }

  /** All ask for a paper, put it in when papers are taken, and the days go by. */
  async function cast(electionId: string, answers: readonly (readonly number[])[], days: readonly [string, string]) {
    const ballots = [];
    for (const [n, marks] of answers.entries()) {
      const own = (await app.get(ElectionReader).find(electionId, people[n]!))!;
      const device = new Device(electionId, own.voter!, [readPaperKey(own.paperKey)!]);
      const { request, blinded } = device.ask();
      const issued = await app.get(Papers).issue(people[n]!, request, Buffer.from(blinded[0]!).toString('base64url'));
      if (!issued.ok) throw new Error(issued.error);
      ballots.push(device.vote(marks, [Buffer.from(issued.value.signature, 'base64url')]));
    }
    clock.setDay(days[0]);
    await keepDays();
    for (const ballot of ballots) expect(code(await app.get(Papers).cast(ballot))).toBe('ok');
    clock.setDay(days[1]);
    await keepDays();
  }

  const [YES, NO, BLANK] = [
    [1, 0],
    [0, 1],
    [0, 0],
  ] as const;

  it('opens a ballot with a date by enough signatures, and ends the mandate without its holder', async () => {
    await founded(11);
    expect(code(await petitions().open(people[0]!, mandateId, 'recall'))).toBe('OWN_MANDATE');
    const id = await opened();
    expect(code(await petitions().open(people[4]!, mandateId, 'confidence'))).toBe('PETITION_OPEN');
    expect(code(await petitions().sign(people[0]!, id))).toBe('OWN_MANDATE');
    for (const n of [3, 4, 5]) expect(code(await petitions().sign(people[n]!, id))).toBe('ok');
    expect(await read(id, people[4])).toMatchObject({ signatures: 3, needed: 4, hasSigned: true, isMine: false });
    const asked = await Promise.all([people[6], people[4], people[0]].map(async (one) => (await read(id, one)).asksMe));
    expect(asked).toEqual([true, false, false]);
    expect(code(await petitions().withdraw(people[4]!, id))).toBe('ok');
    await query(`UPDATE person SET left_on = '2026-03-02' WHERE ref = $1`, [people[5]]);
    expect(await read(id)).toMatchObject({ signatures: 1, electorate: 10, hasSigned: false, isMine: true });

    // The last of many at once opens one ballot, and nobody is left in the list of who signed.
    await Promise.all([4, 6, 7, 8].map((n) => petitions().sign(people[n]!, id)));
    const { row } = await read(id);
    expect(row).toMatchObject({ phase: 'ballot', signatures: 4, heldOn: '2026-03-16', announcedOn: '2026-03-02' });
    expect(await query('SELECT 1 FROM recall_signature')).toEqual([]);
    expect(await leftInFiles(people)).toEqual([]);
    expect(await query('SELECT called_by FROM election')).toEqual([{ called_by: null }]);
    expect(code(await petitions().withdraw(people[4]!, id))).toBe('NOT_OPEN');

    // Nobody leads it: no office takes a step, postpones, contests or annuls.
    const electionId = row.electionId!;
    const steps = app.get(ElectionSteps);
    clock.setDay('2026-03-09');
    const tried = [steps.beginCasting(electionId), steps.close(electionId), steps.count(electionId, null)];
    const refused = await Promise.all([...tried, steps.cancel(electionId), steps.contest(electionId, people[0]!)]);
    expect(refused.map(code)).toEqual(Array(5).fill('LED_BY_RULE'));
    clock.setDay('2026-03-03');

    await cast(electionId, [NO, YES, YES, YES, YES], ['2026-03-10', '2026-03-17']);
    const counted = await read(id);
    expect(counted.answers).toEqual({ yes: 4, no: 1, blank: 0 });
    const effect = { kind: 'election.decide', payload: { electionId, outcome: 'certified' } };
    expect(await decided(effect, 'majority')).toBe('LED_BY_RULE');
    const board = (await app.get(ElectionBoards).export(electionId))!;
    expect(
      verifyElection(JSON.parse(JSON.stringify(board)), { receipts: [], heads: [board.ledger!.root] }).alarms,
    ).toEqual([]);

    const conclude = (by: string) => app.get(RecallConclusions).conclude(by, id, { language: 'en', room: null });
    expect(code(await conclude(people[0]!))).toBe('OWN_MANDATE');
    const decision = await conclude(people[1]!);
    if (!decision.ok) throw new Error(decision.error.code);
    expect(code(await app.get(SecondingService).second(people[0]!, decision.value))).toBe('EFFECT_REFUSED');
    expect(code(await app.get(SecondingService).second(people[2]!, decision.value))).toBe('ok');
    expect(await query('SELECT ended_on::text, ended_by FROM mandate WHERE id = $1', [mandateId])).toEqual([
      { ended_on: '2026-03-17', ended_by: decision.value },
    ]);
    expect(await query(`SELECT present, in_favour, electorate FROM decision_count`)).toEqual([
      { present: 5, in_favour: 4, electorate: 10 },
    ]);
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
    const kinds = await query<{ kind: string }>(
      `SELECT kind FROM ledger_entry WHERE kind LIKE 'recall.%' ORDER BY "index"`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['recall.opened', 'recall.concluded']);
  });

  it('is voted on by a meeting where a secret ballot would hide nobody, and rests after a vote', async () => {
    await founded(4);
    const id = await opened();
    expect(code(await petitions().sign(people[1]!, id))).toBe('ok');
    expect((await read(id)).row).toMatchObject({ phase: 'room', electionId: null, heldOn: '2026-03-09' });
    const conclude = (room: object | null) =>
      app.get(RecallConclusions).conclude(people[1]!, id, { language: 'es', room: room as never });
    const room = { day: '2026-03-09', present: 3, inFavour: 1, against: 2 };
    expect(code(await conclude(null))).toBe('COUNT_OF_THE_ROOM');
    clock.setDay('2026-03-09');
    expect(code(await conclude({ ...room, day: '2026-03-08' }))).toBe('NOT_YET_HELD');
    expect(code(await conclude({ ...room, present: 1, against: 0 }))).toBe('VOTE_VOID');
    expect(await read(id)).toMatchObject({ isToRecord: true, hasLapsed: false });
    const both = await Promise.all([conclude(room), conclude(room)]);
    expect(both.map(code).sort()).toEqual(['NOT_OPEN', 'ok']);
    expect(await read(id)).toMatchObject({ isToRecord: false, hasLapsed: false });

    // Nobody seconds it in time, and nobody tries to: it is recorded anew, by the same count and as of the same day.
    clock.setDay('2026-04-09');
    expect(await read(id)).toMatchObject({ isToRecord: true, hasLapsed: true });
    expect((await app.get(RecallReader).list(people[1]!, true)).map(({ row }) => row.id)).toEqual([id]);
    const lost = await conclude({ ...room, inFavour: 3, against: 0 });
    if (!lost.ok) throw new Error(lost.error.code);
    const counts = await query(
      `SELECT outcome, day::text, present, in_favour, electorate FROM decision JOIN decision_count ON decision_id = id`,
    );
    const same = { outcome: 'lost', day: '2026-03-09', present: 3, in_favour: 1, electorate: 4 };
    expect(counts).toEqual([same, same]);
    expect((await read(id)).row.closedOn).toBe('2026-03-09');
    expect(code(await app.get(SecondingService).second(people[2]!, lost.value))).toBe('ok');
    expect(await app.get(RecallReader).list(people[1]!, true)).toEqual([]);
    expect(await query('SELECT 1 FROM mandate WHERE ended_on IS NOT NULL')).toEqual([]);
    expect(code(await petitions().open(people[3]!, mandateId, 'recall'))).toBe('VOTED_LATELY');
  });

  it('goes to a meeting when too few ask for a paper, expires, and is moot once the mandate has ended', async () => {
    await founded(7);
    const [id, other] = [await opened(), await petitions().open(people[3]!, await mandateOf(people[1]!), 'recall')];
    for (const n of [4, 5]) await petitions().sign(people[n]!, id);
    expect((await read(id)).row.phase).toBe('ballot');
    // What was signed elsewhere stays, once.
    expect(await query('SELECT person_ref FROM recall_signature')).toEqual([{ person_ref: people[3] }]);
    expect(await leftInFiles([people[4]!, people[5]!])).toEqual([]);
    clock.setDay('2026-03-10');
    await keepDays();
    await keepDays();
    expect((await read(id)).row).toMatchObject({ phase: 'room', electionId: null, heldOn: '2026-03-17' });
    clock.setDay('2026-05-02');
    await keepDays();
    if (!other.ok) throw new Error(other.error);
    expect((await read(other.value)).row).toMatchObject({ phase: 'expired', signatures: 1 });
    expect(await query('SELECT 1 FROM recall_signature')).toEqual([]);
    clock.setDay('2026-08-02');
    await keepDays();
    expect((await read(id)).row).toMatchObject({ phase: 'moot', closedOn: '2026-08-02' });
  });

  it('asks for confidence after the days that the bylaws name, and lets go by the threshold of recall alone', async () => {
    await founded(7, { confidenceDays: 30, recall: 'two-thirds' });
    await keepDays();
    expect(await app.get(RecallReader).list(people[0]!)).toEqual([]);
    const id = await opened('confidence');
    clock.setDay('2026-03-31');
    await keepDays();
    await keepDays();
    const all = await app.get(RecallReader).list(people[0]!);
    expect(all.map(({ row }) => [row.kind, row.because, row.phase])).toEqual(
      Array.from({ length: 3 }, () => ['confidence', 'period', 'ballot']),
    );
    expect((await read(id)).row.signatures).toBe(1);

    const { electionId } = (await read(id)).row;
    await cast(electionId!, [YES, YES, YES, NO, NO, NO, BLANK], ['2026-04-08', '2026-04-15']);
    const concluded = await app.get(RecallConclusions).conclude(people[1]!, id, { language: 'fr', room: null });
    if (!concluded.ok) throw new Error(concluded.error.code);
    expect(await query('SELECT outcome, rule FROM decision WHERE id = $1', [concluded.value])).toEqual([
      { outcome: 'lost', rule: 'two-thirds' },
    ]);
  });

  const mandateOf = async (holder: string) =>
    (await app.get(RecordReader).mandates()).find(({ mandate }) => mandate.holderRef === holder)!.mandate.id;
});
