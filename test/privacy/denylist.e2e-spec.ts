import { personalColumns, type Tables } from '#platform';
import { testDatabase } from '#testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables as organizationTables } from '../../apps/mass-organization/src/database/tables.js';
import { tables as committeeTables } from '../../apps/organizing-committee/src/database/tables.js';
import { denied } from './denied-words.js';

/** What each column that is not declared personal holds instead, by table; a person looked at each. */
const REVIEWED = JSON.parse(readFileSync(join(import.meta.dirname, 'reviewed-columns.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;

/** Made of such a word and about something else. */
const ABOUT_SOMETHING_ELSE = new Map([
  ['source.class_code', 'the class of a source of goods, such as purchase'],
  [
    'session.device_label',
    'what a person calls a sign-in of their own, so as to end it: nothing that a device says of itself',
  ],
]);

interface Column {
  readonly table: string;
  readonly column: string;
}

const placeOf = ({ table, column }: Column): string => `${table}.${column}`;
const APPS = { 'mass-organization': organizationTables, 'organizing-committee': committeeTables };
type App = keyof typeof APPS;

describe('the columns of every table', () => {
  const columns = new Map<App, readonly Column[]>();
  beforeAll(async () => {
    for (const app of Object.keys(APPS) as App[]) columns.set(app, await columnsOf(APPS[app]));
  });

  describe.each(Object.keys(APPS) as App[])('of %s', (app) => {
    it('are not called after what we never ask of a person', () => {
      expect(columns.get(app)!.length).toBeGreaterThan(100);
      const bad = columns
        .get(app)!
        .map((one) => ({ place: placeOf(one), words: [...denied(one.table), ...denied(one.column)] }))
        .filter(({ place, words }) => words.length > 0 && !ABOUT_SOMETHING_ELSE.has(place));
      expect(bad).toEqual([]);
    });

    it('are personal by declaration, or were looked at: a new one is written into reviewed-columns.json', () => {
      const personal = new Set(personalColumns().map(placeOf));
      const unknown = columns
        .get(app)!
        .filter((one) => !personal.has(placeOf(one)) && !REVIEWED[one.table]?.[one.column]);
      expect(unknown).toEqual([]);
    });
  });

  it('lead from the survey to nobody: it asks of the whole what we never ask of a person (ADR 34)', async () => {
    const { dataSource, drop } = await testDatabase(organizationTables);
    const keys = await dataSource.query<{ from: string; to: string }[]>(
      `SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS to FROM pg_constraint WHERE contype = 'f'`,
    );
    await drop();
    const isSurvey = (table: string): boolean => table.startsWith('survey');
    const own = columns.get('mass-organization')!.filter(({ table }) => isSurvey(table));
    expect(new Set(own.map(({ table }) => table)).size).toBe(5);
    expect(own.filter(({ column }) => /_(ref|by|at)$|person|account|name/.test(column)).map(placeOf)).toEqual([]);
    expect(keys.filter(({ from, to }) => isSurvey(from) !== isSurvey(to))).toEqual([]);
  });

  it('lead from caucuses to nobody: only to bodies and their meetings (ADR 59)', async () => {
    const { dataSource, drop } = await testDatabase(organizationTables);
    const keys = await dataSource.query<{ from: string; to: string }[]>(
      `SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS to FROM pg_constraint WHERE contype = 'f'`,
    );
    await drop();
    const isCaucus = (table: string): boolean => table.startsWith('caucus');
    const own = columns.get('mass-organization')!.filter(({ table }) => isCaucus(table));
    expect(new Set(own.map(({ table }) => table)).size).toBe(7);
    expect(own.filter(({ column }) => /_(ref|by|at)$|person|account/.test(column)).map(placeOf)).toEqual([]);
    const leads = keys.filter(({ from, to }) => isCaucus(from) !== isCaucus(to));
    expect(leads.map(({ from, to }) => `${from} > ${to}`).toSorted()).toEqual([
      'caucus_matter > body',
      'caucus_matter > meeting',
    ]);
  });

  it('are not reviewed as harmless where they are personal', () => {
    const both = personalColumns().filter(({ table, column }) => REVIEWED[table]?.[column] !== undefined);
    expect(both.map(placeOf)).toEqual([]);
  });

  it('are there, if they were reviewed', () => {
    const places = new Set([...columns.values()].flat().map(placeOf));
    const reviewed = Object.entries(REVIEWED).flatMap(([table, own]) =>
      Object.keys(own).map((column) => placeOf({ table, column })),
    );
    expect(reviewed.filter((place) => !places.has(place))).toEqual([]);
  });
});

/** The columns of a migrated database: also of tables that no entity knows. */
async function columnsOf(tables: Tables): Promise<Column[]> {
  const { dataSource, drop } = await testDatabase(tables);
  const columns = await dataSource.query<Column[]>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  await drop();
  return columns;
}

describe('the list of denied words', () => {
  it.each([
    'employer',
    'employer_name',
    'sex',
    'birth_date',
    'date_of_birth',
    'class',
    'ip_address',
    'user_agent',
    'fecha_de_nacimiento',
    'nacionalidad',
    'género',
  ])('refuses %s', (name) => expect(denied(name).length).toBeGreaterThan(0));

  it.each([
    'age_recipient',
    'classify',
    'skip',
    'stage',
    'description',
    'unit',
    'addressee',
    'sessionOf',
    'passed',
    'sexton',
  ])('lets %s be', (name) => expect(denied(name)).toEqual([]));
});
