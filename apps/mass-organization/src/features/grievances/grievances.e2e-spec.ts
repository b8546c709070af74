import { addDays, isUuid } from '#domain-kit';
import { DecisionsReader, erasePersonal, OwnData } from '#governance';
import { schemaDrift } from '#platform';
import { OUTCOME_TEXTS } from './domain/outcome-texts.js';
import { GrievanceReader } from './grievance-reader.service.js';
import { Grievances } from './grievances.service.js';
import { type Cast, FIRST_DAY, grievancesNode, type GrievancesNode } from './test/grievances-node.js';

type Answer = { ok: true } | { ok: false; error: { code: string } };
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error.code);
const WORDS = 'He shouted at me in the store room.';
const UPHELD = { outcome: 'upheld', text: OUTCOME_TEXTS.upheld.en };

/** R38, R73: a grievance from its words to their end. */
describe('a grievance', () => {
  let node: GrievancesNode;
  let cast: Cast;
  const get = <T>(service: new (...args: never[]) => T): T => node.app.get(service as never, { strict: false });

  let assembly: string;

  beforeAll(async () => {
    node = await grievancesNode();
    cast = node.cast;
    const [body] = await node.database.dataSource.query<{ id: string }[]>('SELECT id FROM body');
    assembly = body!.id;
  });
  beforeEach(async () => {
    node.today = FIRST_DAY;
    await node.database.asOwner('TRUNCATE grievance, body_seat');
  });
  afterAll(() => node.stop());

  const file = (by: string, personRef: string, bodyId: string, isSigned = false) =>
    get(Grievances).file(by, { personRef, bodyId, words: WORDS, isSigned });
  /** Val against Dora, heard by Ana, Bea and Eva. */
  const filed = async (isSigned = false): Promise<{ id: string; bodyId: string }> => {
    const bodyId = await node.seat([cast.ana, cast.bea, cast.eva]);
    const answer = await file(cast.val, cast.dora, bodyId, isSigned);
    if (!answer.ok) throw new Error(answer.error.code);
    return { id: answer.value, bodyId };
  };
  const read = (id: string, reader: string) => get(GrievanceReader).find(id, reader);
  const decide = (id: string, bodyId: string, by?: readonly [string, string], text = UPHELD.text) =>
    node.decide('grievance.decide', { grievanceId: id, outcome: UPHELD.outcome }, { bodyId, text, ...(by && { by }) });

  it('has tables that agree with its entities', async () => {
    expect(await schemaDrift(node.database.dataSource)).toEqual([]);
  });

  it('says that no body can hear it, and after two decisions one can, but not where the person named sits', async () => {
    expect(codeOf(await file(cast.val, cast.dora, assembly))).toBe('NO_BODY_CAN_HEAR');
    const bodyId = await node.seat([cast.ana, cast.dora, cast.eva]);
    const bodies = async (name: string, by = cast.val) =>
      (await get(GrievanceReader).named(name, by)).map((one) => one.bodies.map(({ body }) => body.id));
    expect(await bodies(' DORA ')).toEqual([[]]);
    expect(await bodies('bea')).toEqual([[bodyId]]);
    expect(await bodies('val')).toEqual([]);
    expect(codeOf(await file(cast.val, cast.dora, bodyId))).toBe('NO_BODY_CAN_HEAR');
    expect(await node.seat([cast.ana, cast.eva])).toBe(bodyId);
    expect(await bodies('dora', cast.ana)).toEqual([[]]);
    expect(await bodies('dora')).toEqual([[bodyId]]);
    expect(codeOf(await file(cast.val, cast.dora, bodyId))).toBe('ok');
    expect(codeOf(await file(cast.val, cast.dora, bodyId))).toBe('FILED_ALREADY');
    node.today = '2027-01-02';
    expect(await bodies('dora')).toEqual([[]]);
  });

  it('seats members only, in no body of everybody, for a limited time', async () => {
    const bodyId = await node.seat([cast.ana, cast.eva]);
    const seat = (over: object) =>
      node.decide('body.seat', { bodyId, people: [cast.ana, cast.eva], endsOn: FIRST_DAY, ...over });
    expect(await seat({ people: [cast.ana, cast.val] })).toBe('NOT_A_MEMBER');
    expect(await seat({ people: [cast.ana, cast.ana] })).toBe('SEATS_OUT_OF_BOUNDS');
    expect(await seat({ bodyId: assembly })).toBe('BODY_OF_EVERYBODY');
    expect(await seat({ endsOn: addDays(FIRST_DAY, 401) })).toBe('SEATS_END_OUT_OF_BOUNDS');
  });

  it('is read at once by the person named, without the author if the author asks, and by nobody outside the body', async () => {
    const { id } = await filed();
    expect(await read(id, cast.dora)).toMatchObject({ role: 'named', authorName: null, grievance: { words: WORDS } });
    expect(await read(id, cast.val)).toMatchObject({ role: 'filer', authorName: 'val' });
    expect(await read(id, cast.eva)).toMatchObject({ role: 'hearer', authorName: 'val', personName: 'dora' });
    // Cleo holds an office, and is not in the body.
    expect(await read(id, cast.cleo)).toBeNull();
    expect(await get(GrievanceReader).of(cast.cleo)).toEqual([]);
    expect(await get(GrievanceReader).of(cast.eva)).toHaveLength(1);
    expect(await get(GrievanceReader).toDecide(id, cast.cleo)).toEqual({
      ...{ id, bodyId: expect.any(String), bodyName: 'Grievance commission', decidedFrom: addDays(FIRST_DAY, 8) },
    });
    expect(await get(GrievanceReader).toDecide(id, cast.dora)).toBeNull();
    expect(codeOf(await get(Grievances).reply(cast.eva, id, 'I was there.'))).toBe('GRIEVANCE_UNKNOWN');
    // Who is seated later and named in it goes on to read it as the person named.
    await node.seat([cast.dora, cast.eva]);
    expect(await read(id, cast.dora)).toMatchObject({ role: 'named', authorName: null });
    expect(await read(id, cast.ana)).toBeNull();
  });

  it('shows the author where the author signed, and to each their own of it in what they take along', async () => {
    const { id } = await filed(true);
    expect(await read(id, cast.dora)).toMatchObject({ authorName: 'val' });
    await get(Grievances).reply(cast.dora, id, 'I was loud, and I am sorry.');
    const rowsOf = async (person: string): Promise<unknown[]> => {
      const rows: unknown[] = [];
      for await (const { table, values } of new OwnData(node.database.dataSource).rows(person))
        if (table === 'grievance') rows.push(values);
      return rows;
    };
    const [named] = await rowsOf(cast.dora);
    expect(named).toMatchObject({ words: WORDS, reply: 'I was loud, and I am sorry.', named_ref: cast.dora });
    expect(named).not.toHaveProperty('filer_ref');
    const [filer] = await rowsOf(cast.val);
    expect(filer).toMatchObject({ filer_ref: cast.val });
    for (const other of ['named_ref', 'words', 'reply']) expect(filer).not.toHaveProperty(other);
    for (const other of [cast.ana, cast.cleo]) expect(await rowsOf(other)).toEqual([]);
  });

  it('waits for a reply, and is decided by its body: recorded and seconded by nobody named in it', async () => {
    const { id, bodyId } = await filed();
    expect(await decide(id, bodyId)).toBe('REPLY_AWAITED');
    expect(codeOf(await get(Grievances).reply(cast.dora, id, 'That is not how it was.'))).toBe('ok');
    expect(codeOf(await get(Grievances).reply(cast.dora, id, 'And…'))).toBe('REPLIED_ALREADY');
    expect(await decide(id, assembly)).toBe('OTHER_BODY');
    expect(await decide(id, bodyId, undefined, 'Dora is a bully.')).toBe('TEXT_NOT_OF_THE_LIST');
    const decisionId = await decide(id, bodyId);
    expect(isUuid(decisionId)).toBe(true);
    const closed = { state: 'decided', outcome: 'upheld', decisionId, closedOn: FIRST_DAY };
    expect((await read(id, cast.val))?.grievance).toMatchObject(closed);
    const decision = await get(DecisionsReader).find(decisionId);
    expect(decision?.text).toBe(UPHELD.text);
    expect(decision?.decision.effectPayload).toEqual({ grievanceId: id, outcome: 'upheld' });
    expect(await decide(id, bodyId)).toBe('NOT_OPEN');
  });

  it('is neither recorded nor seconded by the person named or by who filed it, though they hold offices', async () => {
    const bodyId = await node.seat([cast.cleo, cast.dora, cast.eva]);
    const answer = await file(cast.ana, cast.bea, bodyId, true);
    const id = answer.ok ? answer.value : '';
    node.today = addDays(FIRST_DAY, 8);
    expect(await decide(id, bodyId, [cast.bea, cast.cleo])).toBe('NAMED_IN_IT');
    expect(await decide(id, bodyId, [cast.cleo, cast.bea])).toBe('NAMED_IN_IT');
    expect(await decide(id, bodyId, [cast.cleo, cast.ana])).toBe('NAMED_IN_IT');
    expect((await read(id, cast.ana))?.grievance.state).toBe('open');
  });

  it('is not decided by a body in which the person named was seated since', async () => {
    const { id, bodyId } = await filed();
    node.today = addDays(FIRST_DAY, 8);
    await node.seat([cast.dora, cast.eva]);
    expect(await decide(id, bodyId)).toBe('NAMED_SITS_IN_BODY');
    expect(codeOf(await get(Grievances).withdraw(cast.dora, id))).toBe('GRIEVANCE_UNKNOWN');
    expect(codeOf(await get(Grievances).withdraw(cast.val, id))).toBe('ok');
    expect((await read(id, cast.val))?.grievance).toMatchObject({ state: 'withdrawn', closedOn: node.today });
  });

  it('goes whole 90 days after it closed, or after a year; the record keeps the outcome', async () => {
    const { id, bodyId } = await filed();
    node.today = addDays(FIRST_DAY, 8);
    const decisionId = await decide(id, bodyId);
    const again = await file(cast.val, cast.dora, bodyId);
    node.today = addDays(FIRST_DAY, 97);
    expect(await node.purge()).toEqual({});
    expect(await read(id, cast.val)).not.toBeNull();
    node.today = addDays(FIRST_DAY, 98);
    // The row went with the first of its two columns.
    expect(await node.purge()).toEqual({ 'grievance.reply': 1 });
    expect(await read(id, cast.val)).toBeNull();
    expect((await get(DecisionsReader).find(decisionId))?.text).toBe(UPHELD.text);
    expect(again.ok && (await read(again.value, cast.val))).toBeTruthy();
    node.today = addDays(FIRST_DAY, 8 + 365);
    await node.purge();
    expect(await node.database.dataSource.query('SELECT * FROM grievance')).toEqual([]);
  });

  it('goes with the person named', async () => {
    await filed();
    await node.database.dataSource.transaction((tx) => erasePersonal(tx, cast.val));
    expect(await node.database.dataSource.query('SELECT * FROM grievance')).toHaveLength(1);
    await node.database.dataSource.transaction((tx) => erasePersonal(tx, cast.dora));
    expect(await node.database.dataSource.query('SELECT * FROM grievance')).toEqual([]);
  });
});
