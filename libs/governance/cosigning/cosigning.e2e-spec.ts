import 'reflect-metadata';
import { ballotEntry, entriesOf, inBoardOrder, readPaperKey, requestEntry } from '#ballots';
import { fromBase64url, toBase64url } from '#domain-kit';
import type { Message } from '#federation';
import { nodeEnv, testDatabase } from '#testing';
import { randomBytes } from 'node:crypto';
import { Device } from '../../../test/elections/device.js';
import { verifyElection } from '../../../test/elections/verify.js';
import { ElectionBoards } from '../elections/election-boards.service.js';
import { ElectionReader } from '../elections/election-reader.service.js';
import { ElectionSteps } from '../elections/election-steps.service.js';
import { type ElectionCall, Elections } from '../elections/elections.service.js';
import { Papers } from '../elections/papers.service.js';
import { AskedCoSigners } from './asked-co-signers.service.js';
import { ComparedNodes, CoSigning } from './index.js';
import { CoSigningRing, ringTables } from './test/cosigning-ring.js';

const code = (answer: { ok: boolean; error?: unknown }) => (answer.ok ? 'ok' : answer.error);

describe('an election that another organization co-signs', () => {
  let ring: CoSigningRing;
  beforeAll(async () => {
    ring = await CoSigningRing.start({ database: () => testDatabase(ringTables), env: nodeEnv });
  });
  afterAll(() => ring.stop());

  const elections = () => ring.north.app.get(Elections);
  const steps = () => ring.north.app.get(ElectionSteps);
  const papers = () => ring.north.app.get(Papers);
  const person = (n: number): string => ring.north.people[n]!;
  const plan = (from: number): ElectionCall => ({
    ...{ title: 'Secretaries', method: 'scottish-stv', seats: 1, contestDays: 7, lotSources: [], coSigner: 'south' },
    nominationsUntil: ring.dayIn(from),
    issuingUntil: ring.dayIn(from + 1),
    castingUntil: ring.dayIn(from + 2),
  });
  const compare = (here: 'hub' | 'north' | 'south', there: string, words: string) =>
    ring[here].app.get(ComparedNodes).compare(ring[here].people[0]!, there, words);
  const wordsAt = async (here: 'hub' | 'north' | 'south', there: string): Promise<string> =>
    (await ring[here].app.get(ComparedNodes).list('es')).find(({ id }) => id === there)!.words.join(' ');
  const read = async (id: string, n = 0) => (await ring.north.app.get(ElectionReader).find(id, person(n)))!;

  async function deviceOf(id: string, n: number): Promise<Device> {
    const { voter, paperKey, coSigner } = await read(id, n);
    return new Device(id, voter!, [readPaperKey(paperKey!)!, readPaperKey(coSigner!.paperKey!)!]);
  }

  async function called(from: number): Promise<string> {
    const call = await elections().call(person(0), plan(from));
    if (!call.ok) throw new Error(call.error);
    for (const n of [0, 1]) expect(code(await elections().propose(person(n), call.value.id, person(n)))).toBe('ok');
    return call.value.id;
  }

  it('is not called before both have compared fingerprints, past the hub that brought them together', async () => {
    expect(code(await elections().call(person(0), plan(1)))).toBe('COSIGNER_NOT_COMPARED');
    const words = await wordsAt('north', 'south');
    expect(words).toBe(await wordsAt('south', 'north'));
    expect(await compare('north', 'north', words)).toEqual({ ok: false, error: 'NODE_UNKNOWN' });
    const [first, ...others] = words.split(' ');
    expect(await compare('north', 'south', [...others, first].join(' '))).toEqual({ ok: false, error: 'WORDS_DIFFER' });
    expect(code(await compare('north', 'south', ` ${words.toUpperCase()} `))).toBe('ok');
    expect(code(await elections().call(person(0), { ...plan(1), issuesLate: true }))).toBe('LATE_WITH_CO_SIGNER');

    const id = await called(0);
    await ring.settle();
    expect((await read(id)).coSigner).toMatchObject({ node: 'south', displayName: 'south', paperKey: null });
    ring.setDay(1);
    expect(code(await steps().open(id))).toBe('COSIGNER_AWAITED');
    expect(code(await compare('south', 'north', words))).toBe('ok');
    await ring.settle();
    expect(code(await steps().open(id))).toBe('ok');
    expect(code(await steps().cancel(id))).toBe('ok');
    await ring.settle();
    const secrets = await ring.south.db.query('SELECT paper_secret, statement_secret FROM co_signed_election');
    expect(secrets).toEqual([{ paper_secret: null, statement_secret: null }]);
  });

  it('waits for a co-signer that is down and loses nothing, and is what anybody can check', async () => {
    const id = await called(2);
    await ring.settle();
    ring.setDay(3);
    expect(code(await steps().open(id))).toBe('ok');
    const devices = await Promise.all([0, 1, 2, 3, 4, 5].map((n) => deviceOf(id, n)));
    const asked = devices.map((device) => device.ask());
    const ask = (n: number, { request, blinded } = asked[n]!) =>
      papers().issue(person(n), request, toBase64url(blinded[0]!), toBase64url(blinded[1]!));
    const own: Uint8Array[] = [];
    for (const n of asked.keys()) {
      const issued = await ask(n);
      if (!issued.ok) throw new Error(issued.error);
      own.push(fromBase64url(issued.value.signature));
    }
    const other = (await deviceOf(id, 0)).ask();
    expect(code(await ask(0, other))).toBe('ANOTHER_WAS_ISSUED');
    expect(code(await papers().issue(person(6), asked[0]!.request, toBase64url(asked[0]!.blinded[0]!)))).toBe(
      'NOT_ON_ROLL',
    );

    // South is away: its answers wait, and so does the next step.
    await ring.settle(['north']);
    expect((await read(id)).coSigner!.ownSignature).toBeNull();
    ring.setDay(4);
    expect(code(await steps().beginCasting(id))).toBe('COSIGNER_AWAITED');
    const late = (await deviceOf(id, 6)).ask();
    expect(code(await ask(6, late))).toBe('WRONG_PHASE');
    await ring.restartSouth();
    await ring.settle();
    expect(await ask(0)).toEqual({ ok: true, value: { signature: toBase64url(own[0]!) } });
    expect(code(await steps().beginCasting(id))).toBe('ok');

    const theirs = await Promise.all(
      asked.map(async (_, n) => fromBase64url((await read(id, n)).coSigner!.ownSignature!)),
    );
    const alone = devices[0]!.vote([1, 2], [own[0]!, randomBytes(256)]);
    expect(code(await papers().cast(alone))).toBe('PAPER_NOT_SIGNED');
    expect(code(await papers().cast({ ...alone, papers: alone.papers.slice(0, 1) }))).toBe('PAPER_NOT_SIGNED');
    const ballots = devices.slice(0, 5).map((device, n) => device.vote([1, 2], [own[n]!, theirs[n]!]));
    for (const ballot of ballots) expect(code(await papers().cast(ballot))).toBe('ok');
    ring.setDay(5);
    expect(code(await steps().close(id))).toBe('ok');
    expect(code(await steps().count(id, null))).toBe('ok');
    expect(await ring.north.db.query('SELECT * FROM election_co_signature')).toEqual([]);

    const board = (await ring.north.app.get(ElectionBoards).export(id))!;
    const heads = [board.ledger!.root];
    const { alarms, notices } = verifyElection(board, { receipts: [], heads });
    expect(alarms).toEqual([]);
    expect(notices).not.toContainEqual({ code: 'NO_CO_SIGNER' });
    expect(entriesOf(board.entries, 'signer')[1]).toMatchObject({ role: 'co-signer', node: 'south' });
    expect((await ring.north.app.get(ElectionReader).count(id))!.coSigner).toBe('south');

    // What south holds says of nobody who they are, and how many it signed.
    const [mine] = (await ring.south.app.get(CoSigning).list()).filter(({ electionId }) => electionId === id);
    expect(mine).toMatchObject({ asker: 'north', papers: 6, stated: { papers: 6 } });
    expect(mine!.statementKey).toBe(entriesOf(board.entries, 'signer')[1]!.statementKey);
    const held = JSON.stringify(await ring.south.db.query('SELECT * FROM inbox_message, co_signed_voter'));
    for (const ref of ring.north.people) expect(held).not.toContain(ref);

    // Its own server makes a request for who did not ask, and fills a paper: it has no word of the co-signer's for it.
    const idle = entriesOf(board.entries, 'voter').find(
      ({ voter }) => !entriesOf(board.entries, 'request').some((one) => one.voter === voter),
    )!;
    const forger = new Device(
      id,
      idle.voter,
      [devices[0]!, devices[0]!].map((_, n) => readPaperKey(entriesOf(board.entries, 'signer')[n]!.paperKey)!),
    );
    const forged = requestEntry(forger.ask().request, ['instance', 'co-signer']);
    const stuffed = ballotEntry(forger.vote([2, 1], [randomBytes(256), randomBytes(256)]));
    const entries = inBoardOrder([...board.entries, forged, stuffed]);
    const found = verifyElection({ ...board, entries }, { receipts: [], heads }).alarms.map((alarm) => alarm.code);
    expect(found).toEqual(expect.arrayContaining(['ISSUED_DIFFERS', 'BALLOT_REFUSED']));
  });

  it('is the committee’s too: an organization signs for it, straight, and it signs for none', async () => {
    const hub = <T>(service: new (...given: never[]) => T): T => ring.hub.app.get<T>(service);
    const member = (n: number): string => ring.hub.people[n]!;
    expect(code(await hub(Elections).call(member(0), plan(10)))).toBe('COSIGNER_NOT_COMPARED');
    const words = await wordsAt('hub', 'south');
    expect(words).toBe(await wordsAt('south', 'hub'));
    expect(code(await compare('hub', 'south', words))).toBe('ok');
    const call = await hub(Elections).call(member(0), plan(10));
    if (!call.ok) throw new Error(call.error);
    const { id } = call.value;
    for (const n of [0, 1]) expect(code(await hub(Elections).propose(member(n), id, member(n)))).toBe('ok');
    const isCalled = async () =>
      (await ring.south.app.get(CoSigning).list()).some(({ electionId }) => electionId === id);
    await ring.settle();
    expect(await isCalled()).toBe(false);
    expect(code(await compare('south', 'hub', words))).toBe('ok');
    await ring.settle();
    expect(await isCalled()).toBe(true);
    // Compared or not, the node that tells everybody's keys is no second signer of an organization.
    expect(
      code(await ring.south.app.get(Elections).call(ring.south.people[0]!, { ...plan(10), coSigner: 'hub' })),
    ).toBe('COSIGNER_NOT_COMPARED');
    const offered = await ring.south.app.get(ComparedNodes).list('en');
    expect(offered.map(({ id, isOrganization }) => [id, isOrganization])).toEqual([
      ['hub', false],
      ['north', true],
    ]);

    ring.setDay(11);
    expect(code(await hub(ElectionSteps).open(id))).toBe('ok');
    const find = async (n: number) => (await hub(ElectionReader).find(id, member(n)))!;
    const asked = [];
    for (const n of [0, 1, 2, 3, 4]) {
      const { voter, paperKey, coSigner } = await find(n);
      const device = new Device(id, voter!, [readPaperKey(paperKey!)!, readPaperKey(coSigner!.paperKey!)!]);
      const { request, blinded } = device.ask();
      const [own, other] = blinded.map(toBase64url) as [string, string];
      const issued = await hub(Papers).issue(member(n), request, own, other);
      if (!issued.ok) throw new Error(issued.error);
      asked.push({ device, own: fromBase64url(issued.value.signature) });
    }
    ring.setDay(12);
    expect(code(await hub(ElectionSteps).beginCasting(id))).toBe('COSIGNER_AWAITED');
    await ring.settle();
    expect(code(await hub(ElectionSteps).beginCasting(id))).toBe('ok');
    for (const [n, { device, own }] of asked.entries()) {
      const theirs = fromBase64url((await find(n)).coSigner!.ownSignature!);
      expect(code(await hub(Papers).cast(device.vote([1, 2], [own, theirs])))).toBe('ok');
    }
    ring.setDay(13);
    expect(code(await hub(ElectionSteps).close(id))).toBe('ok');
    expect(code(await hub(ElectionSteps).count(id, null))).toBe('ok');

    const board = (await hub(ElectionBoards).export(id))!;
    const mine = (await ring.south.app.get(CoSigning).list()).find(({ electionId }) => electionId === id)!;
    expect(mine).toMatchObject({ asker: 'hub', papers: 5, stated: { papers: 5 } });
    const evidence = { receipts: [], heads: [board.ledger!.root], coSigner: mine.statementKey };
    expect(verifyElection(board, evidence).alarms).toEqual([]);
    expect((await hub(ElectionReader).count(id))!.coSigner).toBe('south');
    // No third node has seen any of it.
    const seen = await ring.north.db.query(`SELECT 1 FROM inbox_message one WHERE one::text LIKE '%' || $1 || '%'`, [
      id,
    ]);
    expect(seen).toEqual([]);
  });

  it('is a matter of its two sides alone: a third node, compared as well, changes nothing of it', async () => {
    const id = await called(14);
    await ring.settle();
    const at = (node: 'north' | 'south', table: string): Promise<object[]> =>
      ring[node].db.query(`SELECT * FROM ${table} WHERE election_id = '${id}'`);
    const south = () =>
      Promise.all(['co_signed_election', 'co_signed_voter', 'co_signed_request'].map((table) => at('south', table)));
    const north = () => Promise.all(['election_co_signer', 'election_co_signature'].map((table) => at('north', table)));
    const before = [await south(), await north()];
    expect(before[0]![0]).toMatchObject([{ asker: 'north' }]);
    const voter = 'a'.repeat(32);
    const told = {
      ...{ election: id, issuingUntil: ring.dayIn(15), day: ring.dayIn(14), roll: 1, before: [] },
      ...{
        voters: [{ voter, key: null }],
        voter,
        blinded: [],
        given: 'AAAA',
        key: '',
        signature: 'AAAA',
        refusal: null,
      },
      ...{ requests: 0, cancelled: true, papers: 0, opening: 'b'.repeat(64), paperKey: 'AAAA', statementKey: 'AAAA' },
    };
    const message = { from: 'hub', body: told } as unknown as Message;
    const signing = ring.south.app.get(CoSigning);
    await ring.south.db.transaction(async (tx) => {
      const heard = [signing.isCalled(tx, message), signing.isOpened(tx, message), signing.hasAll(tx, message)];
      expect(await Promise.all(heard)).toEqual([false, false, false]);
      for (const step of ['called', 'opened', 'requested', 'ended'] as const) await signing[step](tx, message);
    });
    const asked = ring.north.app.get(AskedCoSigners);
    await ring.north.db.transaction(async (tx) => {
      for (const step of ['keyed', 'answered', 'stated'] as const) await asked[step](tx, message);
    });
    expect([await south(), await north()]).toEqual(before);
  });
});
