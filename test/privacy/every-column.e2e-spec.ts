import { systemClock } from '#domain-kit';
import { erasePersonal, FoundingRecord, OwnData, Retention } from '#governance';
import {
  erasureOf,
  Keyring,
  type KeptRows,
  keptRowsOf,
  type PersonalColumn,
  personalColumnsOf,
  placeOf,
  type Tables,
} from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables as organizationTables } from '../../apps/mass-organization/src/database/tables.js';
import { tables as committeeTables } from '../../apps/organizing-committee/src/database/tables.js';
import { canaryOf, OneOfEach, PERSON, PLANTED_AT } from './one-of-each.js';

const APPS: readonly (readonly [string, Tables])[] = [
  ['an organization', organizationTables],
  ['a committee', committeeTables],
];
const DAY_MS = 86_400_000;
/** Longer than the longest limit that a declaration may set. */
const MUCH_LATER = new Date(PLANTED_AT.getTime() + 4_000 * DAY_MS);
const A_YEAR_LATER = new Date(PLANTED_AT.getTime() + 366 * DAY_MS);

/** Of each column that names a person, by the database's foreign keys: what erasure does to its row, and why. */
const AT_ERASURE = JSON.parse(
  readFileSync(join(import.meta.dirname, 'references-at-erasure.json'), 'utf8'),
) as Readonly<Record<string, string>>;

interface Reference {
  readonly table: string;
  readonly column: string;
}

const referencesToPersons = ({ dataSource }: TestDatabase): Promise<Reference[]> =>
  dataSource.query<Reference[]>(
    `SELECT conrelid::regclass::text AS table, attname AS column FROM pg_constraint
     JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
     WHERE contype = 'f' AND confrelid = 'person'::regclass ORDER BY 1, 2`,
  );

/** "Done" 2 of the issue on people: declared reader, subject access, purge, sealing and rotation of every personal column. */
describe.each(APPS)('every personal column of %s', (_, tables) => {
  let database: TestDatabase;
  let rows: OneOfEach;
  let references: readonly Reference[];
  let keyring: Keyring;
  const columns = (): PersonalColumn[] => personalColumnsOf(database.dataSource);
  const places = (of: (column: PersonalColumn) => boolean): string[] => columns().filter(of).map(placeOf).sort();
  const rowsOf = (of: (rows: KeptRows) => boolean): string[] =>
    keptRowsOf(database.dataSource).flatMap((rows) => (of(rows) ? [rows.table] : []));
  const ofNoDays = ({ limits }: { readonly limits?: KeptRows['limits'] }): boolean =>
    limits?.some(({ days }) => days === 0) ?? false;
  const retentionAt = (now: Date): Retention => {
    const clock = { now: () => now };
    return new Retention(database.dataSource, clock, new FoundingRecord(database.dataSource, clock));
  };

  beforeAll(async () => {
    database = await testDatabase(tables);
    keyring = await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    references = await referencesToPersons(database);
    rows = new OneOfEach(database);
  });
  beforeEach(() => rows.plant());
  afterAll(() => database.drop());

  it('is planted, and read back with the key', async () => {
    expect((await rows.held()).sort()).toEqual(places(() => true));
    expect(columns().length).toBeGreaterThan(8);
  });

  it('shows nothing of itself in a dump without the key', async () => {
    const dump = await rows.dump();
    const forms = (text: string): string[] => [
      text,
      Buffer.from(text).toString('hex'),
      Buffer.from(text).toString('base64').slice(0, -4),
      Buffer.from(text).toString('base64url').slice(0, -4),
    ];
    const shown = columns().filter((column) => forms(canaryOf(column)).some((form) => dump.includes(form)));
    expect(shown.map(placeOf)).toEqual([]);
    expect(dump).toContain(PERSON);
  });

  it('is in its person’s export if it is theirs to read, and else is not', async () => {
    let text = '';
    for await (const row of new OwnData(database.dataSource).rows(PERSON)) text += JSON.stringify(row);
    const found = places((column) => text.includes(canaryOf(column)));
    expect(found).toEqual(places(({ owner, readers }) => typeof owner === 'string' && readers.includes('self')));
    expect(found.length).toBeGreaterThan(3);
    const other = new OwnData(database.dataSource).rows('b'.repeat(32));
    expect(await other.next()).toMatchObject({ done: true });
  });

  it('goes when its time is over, whoever is to end it; what has no date stays', async () => {
    expect(await retentionAt(PLANTED_AT).overdue()).toEqual({
      ...Object.fromEntries(
        [...places(({ retention }) => ofNoDays(retention)), ...rowsOf(ofNoDays)].map((place) => [place, 1]),
      ),
    });
    expect(rowsOf(() => true).length).toBeGreaterThan(5);
    const early = await retentionAt(A_YEAR_LATER).purge();
    expect(Object.keys(early).length).toBeGreaterThan(0);
    const ownJobs = places(({ retention }) => retention.ends === 'own-job');
    const keptByThen = Object.keys(await retentionAt(A_YEAR_LATER).overdue());
    expect(keptByThen.filter((place) => !ownJobs.includes(place))).toEqual([]);
    await retentionAt(MUCH_LATER).purge();
    const left = new Set(await rows.held());
    const limited = columns().filter(({ retention }) => retention.ends === 'clear' || retention.ends === 'delete-row');
    expect(limited.map(placeOf).filter((place) => left.has(place))).toEqual([]);
    const goneTables = new Set(
      limited.flatMap(({ table, retention }) => (retention.ends === 'delete-row' ? [table] : [])),
    );
    const lasting = columns().filter(({ table, retention }) => !retention.limits && !goneTables.has(table));
    expect(lasting.map(placeOf).filter((place) => !left.has(place))).toEqual([]);
    const late = Object.keys(await retentionAt(MUCH_LATER).overdue()).sort();
    expect(late).toEqual(places(({ retention, table }) => retention.ends === 'own-job' && !goneTables.has(table)));
  });

  it('goes with its person, but for texts that others need', async () => {
    await database.dataSource.transaction((tx) => erasePersonal(tx, PERSON));
    const left = new Set(await rows.held());
    const theirs = columns().filter(({ owner }) => typeof owner === 'string');
    const goes = theirs.filter((column) => erasureOf(column) !== 'if-named');
    expect(goes.map(placeOf).filter((place) => left.has(place))).toEqual([]);
    expect(goes.length).toBeGreaterThan(2);
  });

  it('and of every row that names the person, erasure does what references-at-erasure.json says of it', async () => {
    await database.dataSource.transaction((tx) => erasePersonal(tx, PERSON));
    const found = await Promise.all(
      references.map(async ({ table, column }) => {
        const [row] = await database.dataSource.query<{ n: number }[]>(
          `SELECT count(*)::int AS n FROM "${table}" WHERE "${column}" = $1`,
          [PERSON],
        );
        return [`${table}.${column}`, row!.n === 0 ? 'gone' : 'kept'] as const;
      }),
    );
    const said = found.map(([place]) => [place, AT_ERASURE[place]?.split(':')[0] ?? 'not said']);
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(found));
    expect(Object.entries(AT_ERASURE).filter(([, text]) => !/^(gone|kept): \w+ \w+/.test(text))).toEqual([]);
    expect(found.length).toBeGreaterThan(20);
  });

  it('is sealed anew by a rotation, which goes on where it was stopped and loses nothing', async () => {
    const before = await rows.dump();
    const [{ id: old } = { id: '' }] = await database.dataSource.query<{ id: string }[]>(
      'SELECT id FROM data_key WHERE replaced_at IS NULL',
    );
    const stopped = keyring.rotate(() => Promise.reject(new Error('killed')));
    await expect(stopped).rejects.toThrow('killed');
    expect((await rows.held()).sort()).toEqual(places(() => true));
    expect((await rows.dump()).split(`v1.${old}.`).length).toBeGreaterThan(2);
    let batches = 0;
    const sealed = await keyring.rotate(() => Promise.resolve(void (batches += 1)));
    expect([sealed > 0, batches > 0]).toEqual([true, true]);
    const after = await rows.dump();
    expect(after).not.toContain(`v1.${old}.`);
    expect(after).not.toBe(before);
    expect((await rows.held()).sort()).toEqual(places(() => true));
  });
});
