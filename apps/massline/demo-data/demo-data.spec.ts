import { dataFile } from '#testing';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoMonth, lastFullMonth } from './demo-month.js';
import { generateDemoCsv } from './generate.js';
import { splitBySite } from './split-by-site.js';

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true });
const monthsOf = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ date = '' }) => date.slice(0, 7)))].sort();

describe('the demo federation', () => {
  const csv = generateDemoCsv({ organizations: 9, seed: 7 });
  const rows = rowsOf(csv);

  it('is the same for the same seed and another for another', () => {
    expect(generateDemoCsv({ organizations: 9, seed: 7 })).toBe(csv);
    expect(generateDemoCsv({ organizations: 9, seed: 8 })).not.toBe(csv);
  });

  it('has exactly the columns of real records', () => {
    expect(csv.split('\n')[0]).toBe('date,time_of_day,volunteer,source,site,site_name,kind');
    expect(rows.every((row) => Object.keys(row).length === 7)).toBe(true);
    expect(rows.every(({ date = '' }) => /^2025-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)))).toBe(true);
  });

  it.each([1, 3, 9, 40])('has %i sites, each with its own name', (organizations) => {
    const own = rowsOf(generateDemoCsv({ organizations, seed: 1 }));
    expect(new Set(own.map(({ site }) => site)).size).toBe(organizations);
    expect(new Set(own.map((row) => row['site_name'])).size).toBe(organizations);
    expect(own.every(({ site = '' }) => /^[a-z0-9-]{2,40}$/.test(site))).toBe(true);
  });

  it('covers twelve months, and every site has a month without a record between others', () => {
    expect(monthsOf(rows)).toHaveLength(12);
    for (const [, of] of Map.groupBy(rows, ({ site }) => site)) {
      const months = monthsOf(of).map((month) => Number(month.slice(5)));
      const span = months.at(-1)! - months[0]! + 1;
      expect(span - months.length).toBe(1);
    }
  });

  it('has a month in which each site had few workers', () => {
    for (const [, of] of Map.groupBy(rows, ({ site }) => site)) {
      const workers = [...Map.groupBy(of, ({ date = '' }) => date.slice(0, 7)).values()].map(
        (month) => new Set(month.map(({ volunteer }) => volunteer).filter(Boolean)).size,
      );
      expect(Math.min(...workers)).toBeLessThan(5);
      expect(Math.max(...workers)).toBeGreaterThanOrEqual(5);
    }
  });

  it('has the dirt of real records at every site', () => {
    for (const [, of] of Map.groupBy(rows, ({ site }) => site)) {
      for (const column of ['kind', 'source', 'time_of_day'])
        expect(of.filter((row) => row[column] === '')).not.toHaveLength(0);
      expect(new Set(of.map((row) => JSON.stringify(row))).size).toBeLessThan(of.length);
    }
    expect(rows.filter(({ volunteer }) => volunteer === '')).not.toHaveLength(0);
    for (const source of ['Neighbours Collective', 'N. Collective'])
      expect(rows.some((row) => row['source'] === source)).toBe(true);
  });

  it('ends with the month that it is told, with the same work under other days', () => {
    const later = rowsOf(generateDemoCsv({ organizations: 9, seed: 7, lastMonth: '2026-10' }));
    expect(monthsOf(later)).toEqual([
      ...['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
      ...['2026-07', '2026-08', '2026-09', '2026-10'],
    ]);
    expect(later).toHaveLength(rows.length);
    expect(later.every(({ date = '' }) => new Date(date).toISOString().startsWith(date))).toBe(true);
  });

  it('ends with the last month that is over, and stays there when it is started again later', async () => {
    const home = await mkdtemp(join(tmpdir(), 'massline-demo-'));
    expect(lastFullMonth(new Date('2026-01-01T00:00:00Z'))).toBe('2025-12');
    expect(await demoMonth(home, new Date('2026-11-25T12:00:00Z'))).toBe('2026-10');
    expect(await demoMonth(home, new Date('2027-02-01T12:00:00Z'))).toBe('2026-10');
    await rm(home, { recursive: true });
  });

  it('refuses a number of organizations that makes no federation', () => {
    expect(() => generateDemoCsv({ organizations: 0, seed: 1 })).toThrow('1 to 1,000');
  });
});

describe('dividing a file by its sites', () => {
  it('keeps every row as it is written, in its site’s part', () => {
    const csv = generateDemoCsv({ organizations: 4, seed: 3 });
    const parts = splitBySite(csv);
    const [heading, ...lines] = csv.trimEnd().split('\n');
    expect([...parts.values()].flatMap((part) => part.csv.trimEnd().split('\n').slice(1)).sort()).toEqual(lines.sort());
    expect([...parts.values()].every((part) => part.csv.startsWith(`${heading}\n`))).toBe(true);
    expect(parts.linesWithoutSite).toEqual([]);
  });

  it('tells which rows name no site', () => {
    const parts = splitBySite('date,site\n2025-01-01,a b\n2025-01-02,\n2025-01-03, A B \n2025-01-04\n');
    expect([...parts.keys()]).toEqual(['a-b']);
    expect(parts.linesWithoutSite).toEqual([3, 5]);
    expect(parts.get('a-b')).toEqual({
      id: 'a-b',
      displayName: 'a b',
      csv: 'date,site\n2025-01-01,a b\n2025-01-03, A B \n',
    });
  });

  it.each(['食堂', 'x', 'é', 'a'.repeat(60), '-- --'])('makes a node id of the site %j', (site) => {
    const [id = ''] = splitBySite(`site,kind\n${site},Meals\n`).keys();
    expect(id).toMatch(/^[a-z0-9-]{2,40}$/);
  });

  it('tells long sites with one beginning apart', () => {
    const parts = splitBySite(`site,kind\n${'a'.repeat(60)}1,Meals\n${'a'.repeat(60)}2,Meals\n`);
    expect(parts.size).toBe(2);
  });

  it('takes quoted line breaks, CRLF and a byte order mark', () => {
    const parts = splitBySite('\ufeffsite,source\r\nnorth,"two\r\nlines"\r\nsouth,x\r\n');
    expect(parts.get('north')?.csv).toBe('site,source\nnorth,"two\r\nlines"\n');
    expect(parts.get('south')?.csv).toBe('site,source\nsouth,x\n');
  });

  it('refuses a file without sites', () => {
    expect(() => splitBySite('date,kind\n2025-01-01,Meals\n')).toThrow('no column "site"');
  });
});

const path = dataFile('community-fridges-2023.csv');
const describeWithFile = path ? describe : describe.skip;

describeWithFile(path ? 'the real file' : 'the real file (skipped: it is not in MASSLINE_DATA_DIR)', () => {
  it('is divided without losing a row', () => {
    const csv = readFileSync(path!, 'utf8');
    const parts = splitBySite(csv);
    const rowsIn = (part: string): string[] => part.trimEnd().split('\n').slice(1);
    const lines = rowsIn(csv);
    expect([...parts.values()].flatMap((part) => rowsIn(part.csv)).sort()).toEqual(lines.sort());
    for (const { id, csv: own } of parts.values()) {
      expect(rowsIn(own)).toHaveLength(lines.filter((line) => line.includes(`,${id},`)).length);
    }
    expect(parts.size).toBe(9);
  });
});
