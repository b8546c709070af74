import { randomBytes } from 'node:crypto';
import { systemClock } from '#domain-kit';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { PersonsService } from './persons.service.js';
import { identityEntities, identityMigrations } from './tables.js';

describe('the own name', () => {
  let database: TestDatabase;
  let persons: PersonsService;

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities],
      migrations: [...platformMigrations, ...identityMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    persons = new PersonsService(database.dataSource);
  });
  afterAll(() => database.drop());

  const join = async (displayName: string): Promise<string> => {
    const person = await database.dataSource.transaction((tx) =>
      persons.add(tx, { displayName, memberSince: '2026-01-01' }),
    );
    return person.ref;
  };
  const kept = async (ref: string): Promise<readonly string[]> => {
    const [row] = await database.dataSource.query('SELECT person::text AS whole FROM person WHERE ref = $1', [ref]);
    return (row as { whole: string }).whole.split(',');
  };
  const refsOf = async (name: string): Promise<string[]> => (await persons.named(name)).map(({ ref }) => ref);

  it('is what its person says, found by it alone, and nothing of the one before is kept', async () => {
    const [gita, hana] = [await join('Gita'), await join('Hana')];
    const before = await kept(gita);
    expect(await persons.rename(gita, ' Anahí (they) ')).toMatchObject({ ok: true });
    expect([...(await persons.namesOf([gita, hana])).values()].toSorted()).toEqual(['Anahí (they)', 'Hana']);
    expect(await refsOf('ANAHÍ (they)')).toEqual([gita]);
    expect(await refsOf('Gita')).toEqual([]);
    const after = await kept(gita);
    // The sealed name and what it is found by; the rest stays.
    expect(before.filter((value) => !after.includes(value))).toHaveLength(2);
    expect(after.join()).not.toContain('Anah');
  });

  it('is not changed to what is none, nor given back to who was erased', async () => {
    const [iva, juno] = [await join('Iva'), await join('Juno')];
    expect(await persons.rename(iva, ' ')).toEqual({ ok: false, error: { code: 'NAME_INVALID' } });
    const erase = `UPDATE person SET erased_on = '2026-01-05', left_on = '2026-01-05' WHERE ref = $1`;
    await database.dataSource.query(erase, [juno]);
    await persons.rename(juno, 'Beatriz');
    expect([...(await persons.namesOf([iva, juno])).values()].toSorted()).toEqual(['Iva', 'Juno']);
  });
});
