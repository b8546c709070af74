import { addDays, fromBase64url } from '#domain-kit';
import { FoundingRecord, OwnData, Retention } from '#governance';
import {
  checkChain,
  entryHash,
  foundCaucus,
  isEntrySigned,
  makeIdentity,
  makePackage,
  openRoll,
  readRoll,
  recordDecision,
} from '#governance/caucuses/device';
import { AccountsService, PersonsService } from '#identity';
import { schemaDrift } from '#platform';
import { Invitations } from '../src/features/people/invitations.service.js';
import { OwnSteps } from '../src/features/people/own-steps.service.js';
import { PeopleList } from '../src/features/people/people-list.service.js';
import { FIRST_DAY, peopleNode, type PeopleNode, RULES } from '../src/features/people/test/people-node.js';
import { ImportedInvitations } from '../src/features/outreach/imported-invitations.service.js';
import { outreachEntities, outreachMigrations, OutreachModule } from '../src/features/outreach/index.js';
import { Kept } from '../src/features/outreach/kept.service.js';
import { OutreachSweep } from '../src/features/outreach/outreach-sweep.service.js';
import { PeopleImports } from '../src/features/outreach/people-imports.service.js';
import { Slips } from '../src/features/outreach/slips.service.js';

const LIST = { name: 'Name', contact: 'Email', source: 'Sheet of the street fair', askedFor: false };
const csv = (...rows: string[]): Uint8Array => Buffer.from(['Name,Email,Remarks', ...rows].join('\n'));
type Answer = { ok: true } | { ok: false; error: { code: string } };
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error.code);

describe('people of a list', () => {
  let people: PeopleNode;
  const get = <T>(service: new (...args: never[]) => T): T => people.app.get(service as never, { strict: false });

  beforeEach(async () => {
    people = await peopleNode({
      ...{ entities: outreachEntities, migrations: outreachMigrations },
      moduleOn: (module) => OutreachModule.forRoot(module),
    });
  });
  afterEach(() => people.stop());

  const upload = async (...rows: string[]): Promise<string> => {
    const uploaded = await get(PeopleImports).upload(people.ana, csv(...rows));
    if (!uploaded.ok) throw new Error(uploaded.error.code);
    return uploaded.value.id;
  };
  const bring = async (...rows: string[]) => {
    const read = await get(PeopleImports).read(people.ana, await upload(...rows), LIST);
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  };
  const listed = async (id: string) => (await get(ImportedInvitations).page(people.ana, id, { first: 100 }))!.items;
  const slipsOf = async (id: string) => {
    const printed = await get(Slips).print(people.ana, id);
    if (!printed.ok) throw new Error(printed.error.code);
    return printed.value;
  };
  const counts = async () => ({
    members: await get(PersonsService).countMembers(
      people.database.dataSource.manager,
      people.clock.now().toISOString().slice(0, 10),
    ),
    takingPart: (await get(PeopleList).page({}, {})).total,
    persons: (await people.database.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM person'))[0]!.n,
  });

  it('has tables that agree with its entities', async () => {
    expect(await schemaDrift(people.database.dataSource)).toEqual([]);
  });

  it('are previewed before, and become invitations that are in no count; what else the list says is not kept', async () => {
    const before = await counts();
    const uploaded = await get(PeopleImports).upload(people.ana, csv('Dana,dana@example.org,is always late'));
    expect(uploaded).toMatchObject({
      value: {
        rows: 1,
        preview: [['Dana', 'dana@example.org', 'is always late']],
        suggestedMapping: { name: 'Name', contact: 'Email' },
      },
    });
    const { list, problems } = await bring(
      'Dana,dana@example.org,is always late',
      `"=HYPERLINK(""http://x.example"",""Eli"")",eli@example.org,`,
      'Eli,"=cmd|\'/c calc\'!A1",',
      ',nobody@example.org,',
      'Dana,DANA@example.org,again',
      'Fay,+34 600 123 456,',
    );
    expect(list).toMatchObject({ added: 2, known: 1, stopped: 0, rowsTotal: 6, content: null, source: LIST.source });
    expect(problems).toEqual([
      { line: 3, code: 'name-unreadable' },
      { line: 4, code: 'contact-unreadable' },
      { line: 5, code: 'name-missing' },
    ]);
    expect((await listed(list.id)).map(({ name, contact }) => [name, contact])).toEqual([
      ['Dana', 'dana@example.org'],
      ['Fay', '+34600123456'],
    ]);
    expect(await counts()).toEqual(before);
    const dump = JSON.stringify(
      await people.database.dataSource.query('SELECT * FROM imported_invitation, people_import'),
    );
    for (const text of ['late', 'Dana', 'dana@', 'fair', '600123456']) expect(dump).not.toContain(text);
  });

  it('is read whole, 5,000 of them, and a list is its importer’s alone', async () => {
    const rows = Array.from({ length: 5_000 }, (_, n) => `Person ${n},p${n}@example.org,`);
    const { list } = await bring(...rows);
    expect(list).toMatchObject({ added: 5_000, known: 0, rowsTotal: 5_000 });
    let exported = 0;
    for await (const { contact } of get(ImportedInvitations).all(people.ana, list.id)) exported += contact ? 1 : 0;
    expect(exported).toBe(5_000);
    expect(await get(ImportedInvitations).page(people.bea, list.id, {})).toBeNull();
    expect((await get(ImportedInvitations).all(people.bea, list.id).next()).done).toBe(true);
    expect(codeOf(await get(Slips).print(people.bea, list.id))).toBe('IMPORT_UNKNOWN');
    expect(codeOf(await get(PeopleImports).upload(people.ana, csv(...rows, 'One,more@example.org,')))).toBe(
      'TOO_MANY_PEOPLE',
    );
  }, 60_000);

  it('is asked where it comes from, and for columns that it has', async () => {
    const id = await upload('Dana,dana@example.org,');
    const read = async (facts: object) => codeOf(await get(PeopleImports).read(people.ana, id, { ...LIST, ...facts }));
    expect(await read({ source: ' ' })).toBe('SOURCE_INVALID');
    expect(await read({ contact: 'Phone' })).toBe('COLUMN_UNKNOWN');
    expect(codeOf(await get(PeopleImports).read(people.bea, id, LIST))).toBe('IMPORT_UNKNOWN');
    expect(await read({ askedFor: true })).toBe('ok');
    expect(await get(PeopleImports).mine(people.ana)).toMatchObject([{ id, askedFor: true, importedBy: people.ana }]);
    expect(await read({})).toBe('IMPORT_UNKNOWN');
  });

  it('says yes with the code of a slip, and is a person only then', async () => {
    const { list } = await bring('Dana,dana@example.org,', 'Eli,eli@example.org,');
    const before = await counts();
    const { slips, left } = await slipsOf(list.id);
    expect([slips.map(({ name }) => name), left]).toEqual([['Dana', 'Eli'], 0]);
    expect(await counts()).toEqual(before);
    const accept = (code: string, login = 'dana') =>
      get(AccountsService).acceptInvitation(code, login, 'a long enough secret');
    const accepted = await accept(slips[0]!.code);
    if (!accepted.ok) throw new Error(accepted.error.code);
    const { personRef } = accepted.value;
    expect(codeOf(await accept(slips[0]!.code, 'other'))).toBe('INVITATION_INVALID');
    expect(await counts()).toEqual({ ...before, persons: before.persons + 1 });
    expect((await listed(list.id)).map(({ name }) => name)).toEqual(['Eli']);
    expect(codeOf(await get(OwnSteps).acceptWorkingRules(personRef, RULES))).toBe('ok');
    expect((await counts()).takingPart).toBe(before.takingPart + 1);
    expect(codeOf(await accept(slips[1]!.code))).toBe('LOGIN_TAKEN');
    expect(codeOf(await accept(slips[1]!.code, 'eli'))).toBe('ok');
  });

  it('reads by the code all that is kept, and stops it in one step, for every later list too', async () => {
    const { list } = await bring('Dana,dana@example.org,');
    const { code } = (await slipsOf(list.id)).slips[0]!;
    expect(await get(Kept).of(code)).toMatchObject({
      shows: 'facts',
      facts: [
        { word: 'name', value: 'Dana' },
        { word: 'contact', value: 'dana@example.org' },
        { word: 'source', value: LIST.source },
        { word: 'importedBy', value: 'Ana' },
        { word: 'importedOn', value: FIRST_DAY },
        { word: 'goesOn', value: addDays(FIRST_DAY, 30) },
      ],
    });
    expect(await get(Kept).of('0000-0000')).toEqual({ shows: 'question', says: 'unknown' });
    expect(await get(Kept).stop(code)).toEqual({ shows: 'gone' });
    expect(await get(Kept).stop(code)).toEqual({ shows: 'question', says: 'unknown' });
    expect((await bring('Dana B.,Dana@Example.org,')).list).toMatchObject({ added: 0, stopped: 1 });
    await people.keyring.rotate();
    expect((await bring('Dana B.,Dana@Example.org,')).list).toMatchObject({ added: 0, stopped: 1 });
    people.clock.set(addDays(FIRST_DAY, 365));
    await get(OutreachSweep).sweep();
    expect((await bring('Dana B.,dana@example.org,')).list).toMatchObject({ added: 1, stopped: 0 });
  });

  it('is given no more codes than the rules allow, whatever list names the contact', async () => {
    const { list } = await bring('Dana,dana@example.org,');
    await slipsOf(list.id);
    const [{ id }] = (await listed(list.id)) as unknown as [{ id: string }];
    expect(codeOf(await get(Slips).again(people.bea, id))).toBe('INVITATION_UNKNOWN');
    expect(codeOf(await get(Slips).again(people.ana, id))).toBe('ok');
    expect(codeOf(await get(Slips).again(people.ana, id))).toBe('ok');
    expect(codeOf(await get(Slips).again(people.ana, id))).toBe('TOO_MANY_CODES');
    expect(codeOf(await get(PeopleImports).discard(people.ana, list.id))).toBe('ok');
    expect((await bring('Dana,dana@example.org,')).list).toMatchObject({ added: 0, stopped: 1 });
  });

  it('is shown with who is alike, and a person chooses', async () => {
    const { list } = await bring(
      'Dana,dana@example.org,',
      'Dana Díaz,dana@example.org,',
      'Gil,g1@example.org,',
      'GIL,g2@example.org,',
      'Cleo,c@example.org,',
    );
    const alike = () => get(ImportedInvitations).alike(people.ana);
    const named = async () =>
      (await alike()).map(({ invitations, belongs }) => [...invitations.map(({ name }) => name), belongs]);
    // Cleo belongs already only once she takes part, as founders do.
    expect((await named()).sort()).toEqual(
      [
        ['Cleo', true],
        ['Dana', 'Dana Díaz', false],
        ['Gil', 'GIL', false],
      ].sort(),
    );
    const idOf = new Map((await listed(list.id)).map(({ id, name }) => [name, id]));
    const [dana, diaz, gil, other] = ['Dana', 'Dana Díaz', 'Gil', 'GIL'].map((name) => idOf.get(name)!) as [
      string,
      string,
      string,
      string,
    ];
    const book = get(ImportedInvitations);
    expect(codeOf(await book.merge(people.ana, dana, [gil]))).toBe('NOT_ALIKE');
    expect(codeOf(await book.merge(people.ana, dana, [dana]))).toBe('NOT_ALIKE');
    expect(codeOf(await book.merge(people.bea, diaz, [dana]))).toBe('INVITATION_UNKNOWN');
    expect(codeOf(await book.merge(people.ana, diaz, [dana]))).toBe('ok');
    expect(codeOf(await book.keepApart(people.ana, [gil, other]))).toBe('ok');
    await people.keyring.rotate();
    expect(await named()).toEqual([['Cleo', true]]);
    expect(codeOf(await book.withdraw(people.ana, idOf.get('Cleo')!))).toBe('ok');
    expect((await listed(list.id)).map(({ name }) => name).sort()).toEqual(['Dana Díaz', 'GIL', 'Gil']);
  });

  it('is gone after 30 days, unless accepted, and its importer’s export says that there was a list', async () => {
    const { list } = await bring('Dana,dana@example.org,');
    const { code } = (await slipsOf(list.id)).slips[0]!;
    const { dataSource } = people.database;
    const retention = new Retention(dataSource, people.clock, new FoundingRecord(dataSource, people.clock));
    let text = '';
    for await (const row of new OwnData(dataSource).rows(people.ana)) text += JSON.stringify(row);
    expect(text).toContain('people_import');
    expect(text).not.toContain('Dana');
    people.clock.set(addDays(FIRST_DAY, 29));
    await retention.purge();
    expect(await get(Kept).of(code)).toMatchObject({ shows: 'facts' });
    people.clock.set(addDays(FIRST_DAY, 30));
    expect(codeOf(await get(AccountsService).acceptInvitation(code, 'dana', 'a long enough secret'))).toBe(
      'INVITATION_INVALID',
    );
    await retention.purge();
    expect(await get(Kept).of(code)).toMatchObject({ shows: 'question' });
    expect(await people.database.dataSource.query('SELECT id FROM people_import')).toEqual([]);
  });

  it('and of a caucus that becomes this organization are asked by its founders, who add nobody (R92)', async () => {
    const before = await counts();
    await people.stop();
    const { statement, names } = await caucusThatGoes(7);
    people = await peopleNode(
      { entities: outreachEntities, migrations: outreachMigrations, moduleOn: (own) => OutreachModule.forRoot(own) },
      { package: statement, asked: names },
    );
    expect(await counts()).toEqual({ ...before, persons: before.persons + names.length });
    const [one, two] = names.map((name) => people.asked.get(name)!) as [string, string];
    expect(await get(Kept).of(one)).toMatchObject({
      shows: 'facts',
      facts: expect.arrayContaining([{ word: 'name', value: names[0] }]) as unknown,
    });
    expect(await get(Kept).stop(one)).toEqual({ shows: 'gone' });
    expect((await counts()).persons).toBe(before.persons + names.length - 1);
    expect((await get(AccountsService).acceptInvitation(two, 'lark', 'a password of somebody')).ok).toBe(true);
    expect((await counts()).members).toBe(before.members);
    const asked = [people.ana, people.bea, people.cleo, people.dora].map((ref) => get(Invitations).list(ref));
    expect((await Promise.all(asked)).map((open) => open.length)).toEqual([1, 2, 2, 1]);
  });
});

/** What a caucus of so many says with which it goes, made as its members' devices make it. */
async function caucusThatGoes(size: number): Promise<{ statement: string; names: string[] }> {
  const names = Array.from({ length: size }, (_, at) => `Bird ${at}`);
  const { identity, recipient } = await makeIdentity();
  const members = names.map((name) => ({ name, recipient, since: FIRST_DAY }));
  const founding = await foundCaucus({ name: 'Night shift', round: FIRST_DAY, papers: [], members });
  const { caucus } = founding.entry;
  const roll = readRoll(await openRoll(fromBase64url(founding.sealed), identity), caucus)!;
  const [first, go] = [checkChain([founding.entry], isEntrySigned), { title: 'We go', words: 'On our own.' }];
  if (!first.ok) throw new Error(first.error);
  const { entry } = await recordDecision(first.value, roll, { ...go, day: FIRST_DAY, inFavour: size, against: 0 });
  const chain = [founding.entry, entry];
  const head = checkChain(chain, isEntrySigned);
  if (!head.ok) throw new Error(head.error);
  const said = { organization: 'North', roll, chain, head: head.value, decision: entryHash(entry), papers: [] };
  return { statement: JSON.stringify(makePackage(said).statement), names };
}
