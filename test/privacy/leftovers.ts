import type { Retention } from '#governance';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BACKUPS_KEPT_DAYS } from '../../apps/massline/backup/backup.js';
import type { EndedJobs } from './ended-jobs.js';

const DAY_MS = 86_400_000;
/** As docs/operating.md promises. */
const LOG_DAYS = 30;
const JOB_DAYS = 7;
const TIME = /"time":"([^"]+)"/g;
const MADE_AT = /(\d{4}-\d{2}-\d{2})T[^/]*\.backup\.age$/;

export interface KeptPlace {
  readonly id: string;
  readonly databaseUrl: string;
  readonly home: string;
  readonly jobs: EndedJobs;
  readonly retention: Retention;
}

/** What a node still has of which it promised that it would be gone by now: one text for each place, `channel: place`. */
export async function leftovers({ home, jobs, retention }: KeptPlace, now: Date): Promise<string[]> {
  const before = (days: number): number => now.getTime() - days * DAY_MS;
  return [
    ...Object.keys(await retention.overdue()).map((place) => `tables: ${place}`),
    ...(await jobs.before(before(JOB_DAYS))).map((queue) => `jobs: ${queue}`),
    ...((await hasOldLine(home, before(LOG_DAYS + 1))) ? ['logs: node.log'] : []),
    ...(await oldBackups(home, before(BACKUPS_KEPT_DAYS))).map((name) => `backups: ${name}`),
  ];
}

/** In the log of this day or of any before. */
async function hasOldLine(home: string, limit: number): Promise<boolean> {
  const names = (await readdir(home)).filter((name) => name.startsWith('node.log'));
  const logs = await Promise.all(names.map((name) => readFile(join(home, name), 'utf8')));
  return [...logs.join('').matchAll(TIME)].some(([, time]) => Date.parse(time ?? '') < limit);
}

async function oldBackups(home: string, limit: number): Promise<string[]> {
  const names = await readdir(join(home, 'backups')).catch(() => []);
  return names.filter((name) => Date.parse(MADE_AT.exec(name)?.[1] ?? '') < limit);
}
