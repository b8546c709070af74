import { addDays } from '#domain-kit';
import { CriticismModule, CriticismReader, Criticisms, erasePersonal, OwnData } from '#governance';
import { schemaDrift } from '#platform';
import { type Cast, FIRST_DAY, type FoundedNode, foundedNode } from './founded-node.js';

type Answer = { ok: true } | { ok: false; error: string };
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error);
const WORDS = 'The list of turns came two weeks late.';
const REPLY = 'It did. It now comes on the first of each month.';

/** R73: a criticism of work, from its words to their end. */
describe('a criticism', () => {
  let node: FoundedNode;
  let cast: Cast;
  let officeId: string;
  let decisionId: string;
  const get = <T>(service: new (...args: never[]) => T): T => node.app.get(service as never, { strict: false });
  const rows = <T>(sql: string): Promise<T[]> => node.database.dataSource.query<T[]>(sql);

  beforeAll(async () => {
    node = await foundedNode(CriticismModule, { entities: [], migrations: [] });
    cast = node.cast;
    [{ id: officeId } = { id: '' }] = await rows<{ id: string }>(`SELECT id FROM office WHERE code = 'secretary'`);
    decisionId = await node.decide('body.form', { code: 'grievances' });
  });
  beforeEach(async () => {
    node.today = FIRST_DAY;
    await node.database.asOwner('TRUNCATE criticism');
  });
  afterAll(() => node.stop());

  const written = async (by = cast.dora): Promise<string> => {
    const answer = await get(Criticisms).write(by, { officeId }, WORDS);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  };
  const read = async (by: string) => (await get(CriticismReader).list(by))[0]!;

  it('has tables that agree with its entities', async () => {
    expect(await schemaDrift(node.database.dataSource)).toEqual([]);
  });

  it('is read by every member with the answer, is due, and is closed by who wrote it', async () => {
    const id = await written();
    for (const one of [cast.ana, cast.eva])
      expect(await read(one)).toMatchObject({
        note: { words: WORDS, state: 'open' },
        authorName: 'dora',
        isMine: false,
      });
    expect(await read(cast.dora)).toMatchObject({ isMine: true, isMineToAnswer: false, isOverdue: false });
    node.today = addDays(FIRST_DAY, 15);
    expect(await read(cast.ana)).toMatchObject({ isOverdue: true, isMineToAnswer: true });
    expect(codeOf(await get(Criticisms).answer(cast.dora, id, REPLY))).toBe('OWN_NOTE');
    expect(codeOf(await get(Criticisms).answer(cast.ana, id, REPLY))).toBe('ok');
    expect(codeOf(await get(Criticisms).answer(cast.bea, id, REPLY))).toBe('ANSWERED_ALREADY');
    expect(await read(cast.eva)).toMatchObject({ note: { answer: REPLY, state: 'answered' }, isOverdue: false });
    expect(codeOf(await get(Criticisms).close(cast.ana, id))).toBe('NOT_THE_AUTHOR');
    expect(codeOf(await get(Criticisms).close(cast.dora, id))).toBe('ok');
    expect(codeOf(await get(Criticisms).close(cast.dora, id))).toBe('CLOSED_ALREADY');
  });

  it('is about work and names none of those who did it; once at a time for each matter', async () => {
    const write = async (target: Parameters<Criticisms['write']>[1], words: string) =>
      codeOf(await get(Criticisms).write(cast.dora, target, words));
    expect(await write({ officeId }, 'ANA is late again.')).toBe('NAMES_A_PERSON');
    expect(await write({ decisionId }, 'Bea wanted it so.')).toBe('NAMES_A_PERSON');
    expect(await write({ decisionId: officeId }, WORDS)).toBe('TARGET_UNKNOWN');
    expect(await write({ decisionId }, WORDS)).toBe('ok');
    expect(await write({ officeId }, WORDS)).toBe('ok');
    expect(await write({ officeId }, WORDS)).toBe('OPEN_ALREADY');
    const about = async (id: string) =>
      (await get(CriticismReader).list(cast.eva, id)).map(({ note }) => note.decisionId);
    expect([await about(decisionId), await about(officeId), await about('none')]).toEqual([[decisionId], [], []]);
    const id = (await read(cast.dora)).note.id;
    expect(codeOf(await get(Criticisms).answer(cast.ana, id, 'Dora is wrong.'))).toBe('NAMES_A_PERSON');
  });

  it('is answered by a smaller body only by those who are in it', async () => {
    const id = await written();
    await rows(`UPDATE criticism SET body_id = (SELECT id FROM body WHERE code = 'grievances')`);
    expect(codeOf(await get(Criticisms).answer(cast.ana, id, REPLY))).toBe('OTHER_BODY');
    const [body] = await rows<{ id: string }>(`SELECT id FROM body WHERE code = 'grievances'`);
    await node.decide('body.seat', { bodyId: body!.id, people: [cast.ana, cast.eva], endsOn: '2026-12-31' });
    expect(codeOf(await get(Criticisms).answer(cast.ana, id, REPLY))).toBe('ok');
  });

  it('is in nobody else’s export, goes 90 days after it closed, and with its writer', async () => {
    const id = await written();
    const exported = async (ref: string): Promise<string> => {
      let text = '';
      for await (const row of new OwnData(node.database.dataSource).rows(ref)) text += JSON.stringify(row);
      return text;
    };
    expect(await exported(cast.dora)).toContain(WORDS);
    expect(await exported(cast.ana)).not.toContain(WORDS);
    await get(Criticisms).close(cast.dora, id);
    node.today = addDays(FIRST_DAY, 89);
    await node.purge();
    expect(await rows('SELECT id FROM criticism')).toHaveLength(1);
    node.today = addDays(FIRST_DAY, 91);
    await node.purge();
    expect(await rows('SELECT id FROM criticism')).toEqual([]);
    node.today = FIRST_DAY;
    await written(cast.eva);
    await node.database.dataSource.transaction((tx) => erasePersonal(tx, cast.eva));
    expect(await rows('SELECT id FROM criticism')).toEqual([]);
  });
});
