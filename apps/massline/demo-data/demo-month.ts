import { addMonths, dayIn, type Month, monthOf } from '#domain-kit';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The last month that is over: a demo federation whose reports end with it has none overdue on its first day. */
export const lastFullMonth = (now: Date): Month => addMonths(monthOf(dayIn(now, 'UTC')), -1);

/**
 * The month that the demo kept in `home` ends with: what it was when the demo was first made there, because another
 * would bring the same records in again under other days.
 */
export async function demoMonth(home: string, now: Date): Promise<Month> {
  const file = join(home, 'demo-last-month');
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const month = lastFullMonth(now);
  await mkdir(home, { recursive: true, mode: 0o700 });
  await writeFile(file, `${month}\n`);
  return month;
}
