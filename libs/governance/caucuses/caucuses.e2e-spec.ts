import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fromBase64url, systemClock } from '#domain-kit';
import { CSRF_HEADER, identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations, schemaDrift } from '#platform';
import { canBeEmptied, type TestDatabase, testDatabase } from '#testing';
import { FoundingService } from '../founding.service.js';
import { MeetingReader } from '../meetings/meeting-reader.service.js';
import { MeetingRun } from '../meetings/meeting-run.service.js';
import { meetingServices } from '../meetings/meetings.module.js';
import { Meetings } from '../meetings/meetings.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { FOUNDING_CODE, governanceHttpNode, TestClock } from '../test/governance-node.js';
import { CaucusHandOvers } from './caucus-hand-overs.service.js';
import { CaucusPapers } from './caucus-papers.service.js';
import { CaucusReader, type ReadableEntry } from './caucus-reader.service.js';
import { caucusServices } from './caucuses.module.js';
import {
  foundCaucus,
  handOver,
  handOverTo,
  makePackage,
  openPackage,
  publishMatter,
  readOrigin,
  recordDecision,
  resealRoll,
  sealPackage,
  spinOutOf,
  withMember,
  withoutMember,
} from './device/index.js';
import { MATTER_BYTES, ROLL_BYTES } from './domain/sealed-size.js';
import { CaucusesController } from './http/caucuses.controller.js';
import { Device, type Opened } from './test/devices.js';
import { foundedWith } from './test/founded-with.js';
import { tracesOfMembers } from './test/traces.js';

const tables = {
  entities: [...platformEntities, ...identityEntities, ...governanceEntities],
  migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
};
const TUESDAY = '2026-03-10';
const NEXT_WEEK = '2026-03-16';
const NAMES = ['Ana', 'Bea', 'Cleo', 'Dee', 'Eli', 'Fay'];
const WORDS = 'We ask for a crèche at every meeting.';

/** R92, over HTTP and with devices: the node keeps what it cannot read, of people whom it does not know. */
describe('a caucus', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let base: string;
  let refs: readonly string[];
  let bodyId: string;
  /** Names on the roll are other ones than those in the register. */
  const devices: Device[] = [];
  const clock = new TestClock(`${TUESDAY}T12:00:00Z`);
  const rows = <T>(sql: string): Promise<T[]> => database.dataSource.query<T[]>(sql);

  beforeAll(async () => {
    database = await testDatabase(tables);
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    const providers = [...new Set([...caucusServices, ...meetingServices])];
    app = await governanceHttpNode({
      dataSource: database.dataSource,
      clock,
      providers,
      controllers: [CaucusesController],
    });
    await app.listen(0, '127.0.0.1');
    base = await app.getUrl();
    const founded = await app.get(FoundingService, { strict: false }).found(FOUNDING_CODE, {
      ...{ displayName: 'North', zone: 'UTC', interimUntil: '2026-06-01' },
      founders: NAMES.map((displayName, n) => ({
        ...{ displayName, memberSince: TUESDAY },
        offices: [['secretary'], ['treasurer']][n] ?? [],
      })),
    });
    if (!founded.ok) throw new Error(founded.error.code);
    refs = founded.value.invitations.map(({ personRef }) => personRef);
    bodyId = (await rows<{ id: string }>('SELECT id FROM body'))[0]!.id;
    for (const at of refs.keys()) devices.push(await Device.of(`Nightingale ${'abcdef'[at]}`));
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  async function send(path: string, body: unknown, headers: Record<string, string> = {}): Promise<string> {
    const answer = await fetch(`${base}/caucuses/${path}`, {
      ...{ method: 'POST', body: JSON.stringify(body) },
      headers: { 'content-type': 'application/json', [CSRF_HEADER]: '1', ...headers },
    });
    const said = (await answer.json()) as { code?: string; seq?: number };
    return said.code ?? `${said.seq}`;
  }
  let id = '';
  const chain = async (): Promise<readonly ReadableEntry[]> =>
    ((await (await fetch(`${base}/caucuses/${id}/chain`)).json()) as { entries: ReadableEntry[] }).entries;
  const opened = async (at: number): Promise<Opened> => (await devices[at]!.open(await chain()))!;
  const founding = (of: readonly number[], name = 'Night shift') =>
    foundCaucus({
      ...{ name, round: '2026-03-09' },
      members: of.map((at) => devices[at]!.member(NEXT_WEEK)),
      papers: of.map((at) => devices[at]!.card().papers[0]!),
    });

  it('is founded by three with papers that were signed unseen, in a later week, each paper once', async () => {
    const papers = app.get(CaucusPapers);
    for (const [at, ref] of refs.entries()) {
      await devices[at]!.collect(papers, ref);
      await devices[at]!.collect(papers, ref);
    }
    devices[5]!.asked = null;
    await expect(devices[5]!.collect(papers, refs[5]!)).rejects.toThrow('ANOTHER_WAS_ISSUED');
    const three = await founding([0, 2, 3]);
    expect(await send('foundings', three)).toBe('WRONG_PHASE');
    clock.setDay(NEXT_WEEK);
    expect(await send('foundings', three, { cookie: 'session=1' })).toBe('STEP_NAMES_SENDER');
    expect(await send('foundings', three, { authorization: 'Bearer 1' })).toBe('STEP_NAMES_SENDER');
    expect(await send('foundings', { ...three, papers: three.papers.slice(1) })).toBe('PAPERS_MISSING');
    const [one, two] = three.papers;
    expect(await send('foundings', { ...three, papers: [one, two, two] })).toBe('PAPERS_MISSING');
    const foreign = { ...one!, key: randomBytes(32).toString('base64url') };
    expect(await send('foundings', { ...three, papers: [foreign, ...three.papers.slice(1)] })).toBe('PAPER_NOT_SIGNED');
    expect(await send('foundings', { ...three, sealed: three.sealed.slice(4) })).toBe('SEALED_WRONG');
    expect(await send('foundings', { ...three, name: ' ' })).toBe('NAME_INVALID');
    expect(await send('foundings', three)).toBe('0');
    id = three.entry.caucus;
    expect(await send('foundings', three)).toBe('CAUCUS_TAKEN');
    expect(await send('foundings', await founding([0, 4, 5], 'Another'))).toBe('PAPER_SPENT');
    expect(await rows('SELECT FROM caucus_paper_mark')).toEqual([]);
    const secrets = await rows('SELECT paper_secret, mark_secret, papers FROM caucus_paper_round');
    expect(secrets).toEqual([{ paper_secret: null, mark_secret: null, papers: 6 }]);
    expect(await schemaDrift(database.dataSource)).toEqual([]);
  });

  it('has a roll that only those on it open, of one size whoever is on it', async () => {
    expect((await opened(0)).roll.members.map(({ name }) => name)).toEqual([0, 2, 3].map((at) => devices[at]!.name));
    expect(await devices[1]!.open(await chain())).toBeNull();
    const { head, roll } = await opened(2);
    const more = withMember(roll, devices[1]!.member(NEXT_WEEK));
    const step = await resealRoll(head, roll.signing, more as typeof roll, false);
    const forged = await resealRoll(head, randomBytes(32).toString('base64url'), more as typeof roll, false);
    expect(await send('steps', forged)).toBe('ENTRY_NOT_SIGNED');
    expect(await send('steps', step)).toBe('1');
    expect(await send('steps', step)).toBe('ENTRY_OUT_OF_ORDER');
    expect((await opened(1)).roll.members).toHaveLength(4);

    const now = await opened(1);
    const less = withoutMember(now.roll, devices[3]!.recipient) as typeof roll;
    expect(await send('steps', await resealRoll(now.head, now.roll.signing, less, false))).toBe('2');
    expect(await devices[3]!.open(await chain())).toBeNull();
    const known = await recordDecision((await opened(0)).head, now.roll, decision);
    expect(await send('steps', known)).toBe('ENTRY_NOT_SIGNED');
    const sizes = await rows<{ size: number }>(
      `SELECT DISTINCT length(sealed) AS size FROM caucus_entry WHERE kind = 'roll'`,
    );
    expect(sizes).toEqual([{ size: ROLL_BYTES }]);
  });

  const decision = { title: 'The crèche', words: WORDS, day: NEXT_WEEK, inFavour: 3, against: 0 };

  it('decides by itself: sealed, in an order that nobody changes, read by who is on the roll that day', async () => {
    const { head, roll } = await opened(2);
    const short = { ...decision, words: 'No.', inFavour: 0, against: 3 };
    const steps = [await recordDecision(head, roll, decision), await recordDecision(head, roll, short)];
    expect(steps.map(({ sealed }) => fromBase64url(sealed!).length)).toEqual([MATTER_BYTES, MATTER_BYTES]);
    expect(await send('steps', steps[0])).toBe('3');
    expect(await send('steps', steps[1])).toBe('ENTRY_OUT_OF_ORDER');
    expect((await opened(1)).decisions).toMatchObject([decision]);
    for (const sql of ['UPDATE caucus_entry SET seq = seq + 9', 'DELETE FROM caucus_entry', 'DELETE FROM caucus'])
      await expect(rows(sql)).rejects.toThrow(/append-only/);
    expect(await canBeEmptied(database.dataSource)).toEqual([]);
  });

  it('has a place on the next agenda of the body, which no chair can leave out', async () => {
    const matter = { bodyId, title: 'A crèche', words: WORDS, minutes: 15 };
    const { head, roll } = await opened(0);
    const published = publishMatter(head, roll, matter);
    expect(await send('steps', { ...published, matter: { ...published.matter, minutes: 5 } })).toBe('MATTER_INVALID');
    expect(await send('steps', published)).toBe('4');
    const place = async (): Promise<string | null> => (await app.get(CaucusReader).list())[0]!.matters[0]!.meetingId;
    expect(await place()).toBeNull();

    const convene = async (day: string): Promise<string> => {
      const meeting = await app.get(Meetings).convene(refs[0]!, { bodyId, day, beginsAt: '19:30', place: 'The hall' });
      return meeting.ok ? meeting.value : meeting.error;
    };
    const step = async (meetingId: string, name: string, itemId?: string): Promise<string> => {
      const taken = await app.get(MeetingRun).step(refs[0]!, meetingId, { step: name, itemId });
      return taken.ok ? 'ok' : taken.error;
    };
    const items = async (meetingId: string) =>
      (await app.get(MeetingReader).find(meetingId, { ref: refs[0]!, maySecond: true, mayRecord: true }))!.items;
    const first = await convene(NEXT_WEEK);
    expect(await place()).toBe(first);
    expect(await step(first, 'cancel')).toBe('ok');
    expect(await place()).toBeNull();
    const meeting = await convene(NEXT_WEEK);
    expect(await place()).toBe(meeting);
    expect(await items(meeting)).toMatchObject([
      { kind: 'caucus', title: 'A crèche', plannedMinutes: 15, raisedBy: null },
    ]);
    const [item] = await items(meeting);
    expect(await step(meeting, 'refuse', item!.id)).toBe('WRONG_STATE');

    await rows(`UPDATE meeting_item SET meeting_id = '${first}' WHERE id = '${item!.id}'`);
    expect(await step(meeting, 'open')).toBe('CAUCUS_MISSING');
    await rows(`UPDATE meeting_item SET meeting_id = '${meeting}' WHERE id = '${item!.id}'`);
    expect(await step(meeting, 'open')).toBe('ok');
    expect(await step(meeting, 'refuse', item!.id)).toBe('ITEM_UNKNOWN');
    expect(await step(meeting, 'close')).toBe('CAUCUS_WAITS');
    expect(await step(meeting, 'next')).toBe('ok');
    expect(await step(meeting, 'close')).toBe('ok');
  });

  it('becomes an organization of its own by its own decision: each record names the other, and none a member', async () => {
    const go = { ...decision, title: 'We go', words: 'On our own.', spinsOut: true };
    const own = await opened(0);
    expect(await send('steps', await recordDecision(own.head, own.roll, go))).toBe('5');
    const goes = await opened(2);
    const waiting = publishMatter(goes.head, goes.roll, { bodyId, title: 'Before we go', words: WORDS, minutes: 10 });
    expect(await send('steps', waiting)).toBe('6');
    const meeting = await app
      .get(Meetings)
      .convene(refs[0]!, { bodyId, day: NEXT_WEEK, beginsAt: '20:30', place: 'The hall' });
    const items = `SELECT FROM meeting_item WHERE meeting_id = '${meeting.ok ? meeting.value : ''}'`;
    expect(await rows(items)).toHaveLength(1);

    const { head, roll, decisions } = await opened(1);
    const chosen = spinOutOf(decisions)!;
    const taken = decisions.map((one) => ({ kind: 'decision' as const, ...one }));
    const parts = { organization: 'North', head, roll, chain: await chain(), decision: chosen.hash, papers: taken };
    const sealed = await sealPackage(makePackage(parts), 'a passphrase of ours');
    expect(await openPackage(sealed, 'another one')).toEqual({ ok: false, error: 'PACKAGE_UNREADABLE' });
    const read = await openPackage(sealed, 'a passphrase of ours');
    if (!read.ok) throw new Error(read.error);
    expect(read.value.people.map(({ name }) => name)).toEqual([0, 2, 1].map((at) => devices[at]!.name));

    const fresh = await testDatabase(tables);
    const { word, ledger } = await foundedWith(JSON.stringify(read.value.statement), fresh.dataSource, clock);
    await fresh.drop();
    expect(ledger.slice(0, 2).map(({ kind }) => kind)).toEqual(['organization.founded', 'organization.spun-out']);
    expect(ledger[1]!.subject).toMatchObject({
      ids: { caucus: id },
      commitments: { decision: chosen.hash, head: head.hash },
    });

    const given = handOverTo(readOrigin(word)!, id, chosen.hash)!;
    const last = handOver(head, roll, given);
    expect(await send('steps', { ...last, handOver: { ...given, successor: 'b'.repeat(64) } })).toBe(
      'HAND_OVER_INVALID',
    );
    const foreign = handOver(head, roll, { ...given, decision: 'b'.repeat(64) });
    expect(await send('steps', foreign)).toBe('DECISION_UNKNOWN');
    expect(await send('steps', last)).toBe('7');
    expect(await send('steps', handOver((await opened(0)).head, roll, given))).toBe('CAUCUS_ENDED');
    const [listed] = await app.get(CaucusReader).list();
    expect(listed).toMatchObject({ handOver: { ...given, endedOn: NEXT_WEEK } });
    // Its place on agendas ends with it, also where another meeting is convened.
    expect(await rows(items)).toEqual([]);
    const another = await app
      .get(Meetings)
      .convene(refs[0]!, { bodyId, day: NEXT_WEEK, beginsAt: '21:30', place: 'The hall' });
    expect(another.ok).toBe(true);
    expect(await rows(`SELECT FROM caucus_matter WHERE meeting_id IS NULL`)).toHaveLength(1);
    await expect(rows('DELETE FROM caucus_hand_over')).rejects.toThrow(/append-only/);

    const recorded = () =>
      rows<{ subject: object }>(`SELECT subject FROM ledger_entry WHERE kind = 'caucus.handed-over'`);
    await app.get(CaucusHandOvers).settle();
    expect(await recorded()).toEqual([]);
    clock.setDay('2026-03-17');
    await app.get(CaucusHandOvers).settle();
    await app.get(CaucusHandOvers).settle();
    expect(await recorded()).toEqual([
      { subject: { ids: { caucus: id }, days: { endedOn: NEXT_WEEK }, commitments: given } },
    ]);
  });

  it('leaves nothing in the whole database that leads to somebody in it', async () => {
    const { roll } = await opened(0);
    const secrets = [...devices.flatMap((one) => one.secrets()), ...roll.identities, roll.signing, decision.title];
    const traces = () => tracesOfMembers(database.dataSource, { secrets, people: refs });
    expect(await traces()).toEqual([]);

    const copy = `INSERT INTO caucus_matter SELECT gen_random_uuid(), caucus_id, seq, body_id, title`;
    await rows(`${copy}, words || ' ${refs[1]}', minutes, salt, published_on, meeting_id FROM caucus_matter`);
    expect(await traces()).toEqual(['caucus_matter: a person']);
    await rows(`DELETE FROM caucus_matter WHERE words LIKE '% ${refs[1]}'`);
    await rows(`${copy}, '${devices[0]!.recipient}', minutes, salt, published_on, meeting_id FROM caucus_matter`);
    expect(await traces()).toEqual(['caucus_matter: a secret']);
    await rows(`DELETE FROM caucus_matter WHERE words LIKE 'age1%'`);
    await rows(`UPDATE person SET ref = ref WHERE ref = '${refs[2]}'`);
    expect(await traces()).toEqual([]);
    await database.dataSource.transaction(async (tx) => {
      await tx.query(`UPDATE person SET ref = ref WHERE ref = '${refs[2]}'`);
      await tx.query(`UPDATE caucus_matter SET seq = seq`);
    });
    expect(await traces()).toEqual(['person: written together']);
    await database.asOwner(`ALTER TABLE caucus_entry ADD COLUMN written_at timestamptz`);
    expect(await traces()).toContain('caucus_entry.written_at: order or time');
  });
});
