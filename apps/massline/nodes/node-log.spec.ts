import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { openNodeLog } from './node-log.js';

describe('the log of a node', () => {
  let home: string;
  let clock: Date;
  const read = (name: string): string => readFileSync(join(home, name), 'utf8');
  const at = (day: string): Date => (clock = new Date(`${day}T12:00:00Z`));

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'massline-log-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  /** One process of a node that writes a line on each of these days. A file's own date is that of its last line. */
  async function writes(...days: string[]): Promise<void> {
    at(days[0]!);
    const log = openNodeLog(home, () => clock);
    for (const day of days) {
      at(day);
      await new Promise<void>((resolve, reject) => {
        log.write(`line of ${day}\n`, (error) => (error ? reject(error) : resolve()));
      });
      utimesSync(join(home, 'node.log'), clock, clock);
    }
    log.end();
    await finished(log);
    utimesSync(join(home, 'node.log'), clock, clock);
  }

  it('holds this day, and the days before under their dates, also when the node was started again', async () => {
    await writes('2026-03-01', '2026-03-02');
    await writes('2026-03-02', '2026-03-05');
    expect(readdirSync(home).sort()).toEqual(['node.log', 'node.log.2026-03-01', 'node.log.2026-03-02']);
    expect(read('node.log')).toBe('line of 2026-03-05\n');
    expect(read('node.log.2026-03-02')).toBe('line of 2026-03-02\nline of 2026-03-02\n');
    expect(statSync(join(home, 'node.log')).mode & 0o077).toBe(0);
  });

  it('is kept for thirty days, and nothing else in the home is touched', async () => {
    writeFileSync(join(home, 'node.key'), 'a key');
    writeFileSync(join(home, 'node.log.txt'), 'of somebody');
    await writes('2026-03-01', '2026-03-31');
    expect(readdirSync(home)).toContain('node.log.2026-03-01');
    await writes('2026-04-01');
    expect(readdirSync(home).sort()).toEqual(['node.key', 'node.log', 'node.log.2026-03-31', 'node.log.txt']);
    await writes('2027-03-01');
    expect(readdirSync(home).sort()).toEqual(['node.key', 'node.log', 'node.log.txt']);
  });
});
