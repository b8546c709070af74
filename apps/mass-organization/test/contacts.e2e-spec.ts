import { addDays } from '#domain-kit';
import { FoundingRecord, HeldData, OwnData, Retention } from '#governance';
import { isPermission, type Permission, PersonsService } from '#identity';
import { type PersonalColumn, personalColumnsOf, schemaDrift } from '#platform';
import { ContactCohorts } from '../src/features/outreach/contact-cohorts.service.js';
import { ContactNotices } from '../src/features/outreach/contact-notices.source.js';
import { ContactReader } from '../src/features/outreach/contact-reader.service.js';
import { Contacts } from '../src/features/outreach/contacts.service.js';
import { outreachEntities, outreachMigrations, OutreachModule } from '../src/features/outreach/index.js';
import { Kept } from '../src/features/outreach/kept.service.js';
import { PeopleImports } from '../src/features/outreach/people-imports.service.js';
import { Invitations } from '../src/features/people/invitations.service.js';
import { PeopleList } from '../src/features/people/people-list.service.js';
import { FIRST_DAY, peopleNode, type PeopleNode } from '../src/features/people/test/people-node.js';

const DRAFT = {
  ...{ reach: '+34 600 111 222', askFor: 'Dana', languages: ['es'], freeAt: ['evenings'], askedFor: ['visit'] },
  ...{ nextStep: 'call', nextOn: addDays(FIRST_DAY, 2) },
};
const NOTHING = { languages: [], freeAt: [], askedFor: [] };
type Answer = { ok: true } | { ok: false; error: { code: string } };
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error.code);

/** R69: contacts who asked, stages with a purpose, conversions first, and what a contact reads and ends alone. */
describe('contacts', () => {
  let people: PeopleNode;
  const get = <T>(service: new (...args: never[]) => T): T => people.app.get(service as never, { strict: false });
  const own = (personRef: string) => ({ personRef, seesAll: false });
  const all = (personRef: string) => ({ personRef, seesAll: true });

  beforeEach(async () => {
    people = await peopleNode({
      ...{ entities: outreachEntities, migrations: outreachMigrations },
      moduleOn: (module) => OutreachModule.forRoot(module),
    });
  });
  afterEach(() => people.stop());

  const kept = async (draft: object = {}, by = people.cleo) => {
    const answer = await get(Contacts).keep(by, { ...DRAFT, ...draft }, true);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  const seen = async (keeper: { personRef: string; seesAll: boolean }, mine = false) =>
    (await get(ContactReader).page(keeper, {}, { stage: null, mine })).items.map(({ reach }) => reach).sort();
  const figures = async () => {
    const { conversions, open } = await get(ContactCohorts).figures();
    return [...conversions.map(({ reached, converted }) => `${converted}/${reached}`), Object.fromEntries(open)];
  };
  const retention = () => {
    const { dataSource } = people.database;
    return new Retention(dataSource, people.clock, new FoundingRecord(dataSource, people.clock));
  };
  const columns = (): PersonalColumn[] =>
    personalColumnsOf(people.database.dataSource).filter(({ table }) => table === 'contact');

  it('have tables that agree with their entities', async () => {
    expect(await schemaDrift(people.database.dataSource)).toEqual([]);
  });

  it('tell whoever keeps them, and nobody else, that the day of the next step has come', async () => {
    await kept();
    const told = async (personRef: string, ...held: Permission[]) =>
      get(ContactNotices).noticesFor({ personRef, permissions: new Set(held) });
    people.clock.set(addDays(FIRST_DAY, 1));
    expect(await told(people.cleo, 'contact:keep')).toEqual([]);
    people.clock.set(addDays(FIRST_DAY, 2));
    expect(await told(people.cleo, 'contact:keep')).toEqual([
      expect.objectContaining({ kind: 'contact-due', dueOn: addDays(FIRST_DAY, 2), path: '/people/contacts' }),
    ]);
    expect(await told(people.cleo)).toEqual([]);
    expect(await told(people.ana, 'contact:keep')).toEqual([]);
  });

  it('are kept only if they asked, once, by their member, and seen by nobody else but who may invite', async () => {
    const before = (await get(PeopleList).page({}, {})).total;
    expect(codeOf(await get(Contacts).keep(people.cleo, DRAFT, false))).toBe('NOT_ASKED');
    const { id } = await kept();
    expect(codeOf(await get(Contacts).keep(people.dora, { ...NOTHING, reach: '+34600111222' }, true))).toBe(
      'NOT_TO_BE_KEPT',
    );
    await kept({ ...NOTHING, reach: 'eli@example.org' }, people.dora);
    expect(await seen(own(people.cleo))).toEqual(['+34600111222']);
    expect(await seen(all(people.ana))).toEqual(['+34600111222', 'eli@example.org']);
    expect(await seen(all(people.ana), true)).toEqual([]);
    for (const by of [own(people.dora), own(people.bea)]) {
      expect(codeOf(await get(Contacts).move(by, id, 'talked'))).toBe('CONTACT_UNKNOWN');
      expect(codeOf(await get(Contacts).remove(by, id))).toBe('CONTACT_UNKNOWN');
      expect(codeOf(await get(Contacts).newCode(by, id))).toBe('CONTACT_UNKNOWN');
    }
    expect(codeOf(await get(Contacts).remove(own(people.cleo), 'no id'))).toBe('CONTACT_UNKNOWN');
    expect((await get(PeopleList).page({}, {})).total).toBe(before);
  });

  it('go forward only, and what is shown of it are conversions of those who asked', async () => {
    const { id } = await kept();
    await kept({ ...NOTHING, reach: 'eli@example.org' });
    const move = async (stage: string, by = own(people.cleo)) => codeOf(await get(Contacts).move(by, id, stage));
    expect(await figures()).toEqual(['0/2', '0/0', '0/0', { asked: 2 }]);
    expect([await move('invited'), await move('best'), await move('asked')]).toEqual([
      ...['STAGE_UNKNOWN', 'STAGE_UNKNOWN', 'STAGE_REACHED'],
    ]);
    expect(await move('came', all(people.ana))).toBe('ok');
    expect(await move('talked')).toBe('STAGE_REACHED');
    expect(await figures()).toEqual(['1/2', '1/1', '0/1', { asked: 1, came: 1 }]);
    people.clock.set('2027-03-10');
    expect((await figures()).slice(0, 3)).toEqual(['0/0', '0/0', '0/0']);
  });

  it('convert by becoming an invitation, of which nothing but the name is left', async () => {
    const { id, code } = await kept();
    expect(codeOf(await get(Contacts).invite(all(people.ana), id, ' '))).toBe('NAME_INVALID');
    const invited = await get(Contacts).invite(all(people.ana), id, 'Dana');
    if (!invited.ok) throw new Error(invited.error.code);
    expect(await get(Invitations).list(people.ana)).toMatchObject([{ displayName: 'Dana' }]);
    expect(await get(Kept).of(invited.value.code)).toMatchObject({
      facts: [
        { word: 'name', value: 'Dana' },
        { word: 'invitedBy', value: 'Ana' },
        { word: 'invitedOn', value: FIRST_DAY },
        { word: 'goesOn', value: addDays(FIRST_DAY, 14) },
      ],
    });
    expect(await get(Kept).of(code)).toEqual({ shows: 'question', says: 'unknown' });
    expect(await figures()).toEqual(['1/1', '1/1', '1/1', {}]);
    expect(await get(PersonsService).find(invited.value.personRef)).toMatchObject({ sphere: null });
    for (let times = 1; times < 3; times += 1)
      expect(codeOf(await get(Contacts).invite(all(people.ana), (await kept()).id, 'Dana'))).toBe('ok');
    const again = await kept();
    expect(codeOf(await get(Contacts).invite(all(people.ana), again.id, 'Dana'))).toBe('TOO_MANY_CODES');
  });

  it('read by the code everything that is kept, and have it removed at once, for lists and members too', async () => {
    const { id, code: lost } = await kept();
    const renewed = await get(Contacts).newCode(own(people.cleo), id);
    const code = renewed.ok ? renewed.value.code : '';
    const shown = await get(Kept).of(code.toLowerCase());
    expect(await get(Kept).of(lost)).toEqual({ shows: 'question', says: 'unknown' });
    if (shown.shows !== 'facts') throw new Error(shown.shows);
    expect(Object.fromEntries(shown.facts.map(({ word, value }) => [word, value]))).toMatchObject({
      ...{ contact: '+34600111222', askFor: 'Dana', languages: [{ fr: 'espagnol' }], freeAt: [{ en: 'evenings' }] },
      ...{ askedFor: [{ es: 'venir una vez' }], nextStep: [{ en: 'call' }], nextOn: DRAFT.nextOn, keptBy: 'Cleo' },
      ...{ askedOn: FIRST_DAY, lastContactOn: FIRST_DAY, goesOn: addDays(FIRST_DAY, 60) },
    });
    expect(await get(Kept).stop(code)).toEqual({ shows: 'gone' });
    expect(await get(Kept).stop(code)).toEqual({ shows: 'question', says: 'unknown' });
    expect(await seen(all(people.ana))).toEqual([]);
    expect(codeOf(await get(Contacts).keep(people.dora, DRAFT, true))).toBe('NOT_TO_BE_KEPT');
    const list = await get(PeopleImports).upload(people.ana, Buffer.from('Name,Phone\nDana,+34600111222\n'));
    const facts = { name: 'Name', contact: 'Phone', source: 'Fair', askedFor: false };
    const read = list.ok && (await get(PeopleImports).read(people.ana, list.value.id, facts));
    expect(read).toMatchObject({ value: { list: { added: 0, stopped: 1 } } });
  });

  it('are not found by guessing: a wrong code waits once many were tried, whatever it is', async () => {
    const { code } = await kept();
    const wrong = { shows: 'question', says: 'unknown' };
    for (let tries = 0; tries < 60; tries += 1) expect(await get(Kept).of(`${tries}`)).toEqual(wrong);
    const later = { shows: 'question', says: 'later' };
    expect([await get(Kept).of('0000'), await get(Kept).stop('0000'), await get(Kept).of(code)]).toEqual([
      ...[later, later, later],
    ]);
  });

  it('are gone 60 days after the last contact, which is told in "What do we hold?"', async () => {
    const [first, second] = [await kept(), await kept({ ...NOTHING, reach: 'eli@example.org' })];
    people.clock.set(addDays(FIRST_DAY, 30));
    const spoke = { ...DRAFT, nextStep: null, nextOn: null };
    expect(codeOf(await get(Contacts).change(own(people.cleo), first.id, spoke, true))).toBe('ok');
    people.clock.set(addDays(FIRST_DAY, 60));
    expect((await retention().purge())['contact.reach']).toBeUndefined();
    expect(await seen(all(people.ana))).toEqual(['+34600111222']);
    expect(await get(Kept).of(second.code)).toMatchObject({ says: 'unknown' });
    people.clock.set(addDays(FIRST_DAY, 90));
    await retention().purge();
    expect(await seen(all(people.ana))).toEqual([]);
    const held = await new HeldData(people.database.dataSource).of(people.cleo);
    expect(held.map(({ place }) => place)).toEqual(expect.arrayContaining(['contact.reach', 'contact.next_on']));
  });

  it('have no column without a reader, the contact’s own reading and an end, and none for notes', async () => {
    const { code } = await kept();
    const { dataSource } = people.database;
    const metadata = dataSource.entityMetadatas.find(({ tableName }) => tableName === 'contact')!;
    expect(columns().map(({ column }) => column)).toEqual([
      ...['reach', 'ask_for', 'languages', 'free_at', 'asked_for', 'next_step', 'next_on'],
    ]);
    const shown = await get(Kept).of(code);
    const words = shown.shows === 'facts' ? shown.facts.map(({ word }): string => word) : [];
    // Each column by the word under which the contact reads it; what is none of the contact's stands below.
    const readAs: Record<string, string> = { reach: 'contact' };
    const machine = new Set(['id', 'codeHash', 'reachIndex']);
    const properties = metadata.columns.map(({ propertyName }) => propertyName).filter((name) => !machine.has(name));
    expect(properties.filter((name) => !words.includes(readAs[name] ?? name))).toEqual([]);
    for (const { readers, retention: until, owner } of columns()) {
      expect(readers.length > 0 && readers.every(isPermission)).toBe(true);
      expect(until.limits).toEqual([{ days: 60, after: 'last_contact_on' }]);
      expect(until.ends).toBe('delete-row');
      expect(owner).toHaveProperty('nobody');
    }
    let text = '';
    for await (const row of new OwnData(dataSource).rows(people.cleo)) text += JSON.stringify(row);
    expect(text).not.toContain('Dana');
    const dump = JSON.stringify(await dataSource.query('SELECT * FROM contact'));
    for (const word of ['Dana', '600111222', 'evenings', 'visit', 'call']) expect(dump).not.toContain(word);
  });
});
