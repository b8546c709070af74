import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plantBackup, type YearLater } from './a-year-later.js';

const DAY_MS = 86_400_000;
const before = ({ now }: YearLater, days: number): Date => new Date(now.getTime() - days * DAY_MS);

/** Something that is left on purpose, and the channel in which it must be found. */
export const LEFTOVERS: readonly { readonly channel: string; leave(later: YearLater): Promise<unknown> }[] = [
  {
    channel: 'tables: session.device_label',
    leave: (later) =>
      later.sql(
        `INSERT INTO session (token_hash, id, account_id, created_at, last_seen_at)
         SELECT decode(repeat('ab', 32), 'hex'), gen_random_uuid(), id, $1, $1 FROM account LIMIT 1`,
        [before(later, 31)],
      ),
  },
  {
    channel: 'tables: own_export_ticket',
    async leave(later) {
      await later.sql(
        `INSERT INTO session (token_hash, id, account_id, created_at, last_seen_at)
         SELECT decode(repeat('cd', 32), 'hex'), gen_random_uuid(), id, $1, $1 FROM account LIMIT 1`,
        [later.now],
      );
      await later.sql(
        `INSERT INTO own_export_ticket (ticket_hash, session_token_hash, person_ref, expires_at)
         SELECT decode(repeat('ef', 32), 'hex'), decode(repeat('cd', 32), 'hex'), ref, $1 FROM person LIMIT 1`,
        [before(later, 1)],
      );
    },
  },
  {
    channel: 'jobs: privacy.purge',
    leave: (later) => later.jobs.plant('privacy.purge', before(later, 8)),
  },
  {
    channel: 'logs: node.log',
    async leave(later) {
      const written = before(later, 32).toISOString();
      const file = join(later.place.home, `node.log.${written.slice(0, 10)}`);
      await writeFile(file, `{"level":"info","time":"${written}"}\n`);
    },
  },
  {
    channel: 'backups: ',
    leave: (later) => plantBackup(later.place.home, later.place.id, before(later, 91)),
  },
];
