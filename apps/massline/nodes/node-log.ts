import { createWriteStream, readdirSync, renameSync, rmSync, statSync, truncateSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';

const LOG_NAME = 'node.log';
const KEPT_DAYS = 30;
const LARGEST_BYTES = 10_000_000;
const DAY_MS = 86_400_000;
const OF_A_DAY = /^node\.log\.(\d{4}-\d{2}-\d{2})$/;

/**
 * The log of a node in its home, made at once and for its owner alone: `node.log` holds the lines of this day,
 * `node.log.2026-03-01` those of another, for 30 days. Days are of UTC.
 */
export function openNodeLog(directory: string, now: () => Date = () => new Date()): Writable {
  let day = dayOf(now());
  let file = fileOf(directory, day);
  return new Writable({
    write(lines: Buffer, _, done) {
      const today = dayOf(now());
      if (today !== day) {
        file.end();
        file = fileOf(directory, (day = today));
      }
      file.write(lines, done);
    },
    final(done) {
      file.end(done);
    },
  });
}

function fileOf(directory: string, day: string): WriteStream {
  setAside(directory, day);
  return createWriteStream(join(directory, LOG_NAME), { flags: 'a', mode: 0o600 });
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Gives the log of an earlier day its date, and deletes what is older than is kept. One that grew too long begins anew. */
function setAside(directory: string, today: string): void {
  const file = join(directory, LOG_NAME);
  const found = statSync(file, { throwIfNoEntry: false });
  const written = found && dayOf(found.mtime);
  if (written && written < today) renameSync(file, `${file}.${written}`);
  else if (found && found.size > LARGEST_BYTES) truncateSync(file);
  const oldest = dayOf(new Date(Date.parse(today) - KEPT_DAYS * DAY_MS));
  for (const name of readdirSync(directory)) {
    const [, day] = OF_A_DAY.exec(name) ?? [];
    if (day && day < oldest) rmSync(join(directory, name));
  }
}
