import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { onDatabase } from './database-dump.js';

/** Keeps every job that is ever queued, however short its life: all that BullMQ writes, not what a look in between finds. */
export interface QueueWatch {
  seen(): Promise<string>;
  stop(): Promise<void>;
}

const WATCH = `
  CREATE SCHEMA canary_watch;
  CREATE TABLE canary_watch.seen (written text NOT NULL);
  CREATE FUNCTION canary_watch.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN INSERT INTO canary_watch.seen VALUES (TG_TABLE_NAME || ' ' || NEW::text); RETURN NULL; END $$;
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'queue' LOOP
      EXECUTE format('CREATE TRIGGER canary_watch AFTER INSERT OR UPDATE ON queue.%I
                      FOR EACH ROW EXECUTE FUNCTION canary_watch.note()', name);
    END LOOP; END $$;`;

/** Watches the queue that is kept in a node's own database. Its schema is there already. */
export async function watchPostgresQueue(url: string): Promise<QueueWatch> {
  await onDatabase(url, (client) => client.query(WATCH));
  const seen = (): Promise<string> =>
    onDatabase(url, async (client) => {
      const { rows } = await client.query<{ written: string }>('SELECT written FROM canary_watch.seen');
      return rows.map(({ written }) => written).join('\n');
    });
  return { seen, stop: () => Promise.resolve() };
}

/**
 * Watches a Redis: every command that anybody gives it. By a socket of its own: a client library that has not yet heard
 * that it watches takes the first line it is told for an answer.
 */
export async function watchRedisQueue(url: string): Promise<QueueWatch> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  const lines: string[] = [];
  createInterface({ input: socket }).on('line', (line) => lines.push(line.replaceAll(String.raw`\"`, '"')));
  socket.write('MONITOR\r\n');
  const client = new Redis(url);
  /** What was said before our own word has been heard once that is. */
  const seen = async (): Promise<string> => {
    const word = randomUUID();
    while (!lines.some((line) => line.includes(word))) {
      await client.echo(word);
      await wait(5);
    }
    return lines.join('\n');
  };
  await seen();
  return {
    seen,
    stop() {
      socket.destroy();
      client.disconnect();
      return Promise.resolve();
    },
  };
}
