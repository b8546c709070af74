import { PostgresConnection, PostgresQueueBackend, Queue, runMigrations, Worker } from 'bullmq';
import { Client } from 'pg';
import { type JobBackend, type OnTrouble, QUEUE_OPTIONS, WORKER_OPTIONS } from './job-backend.js';

const SCHEMA = 'queue';
const POOL_SIZE = 2;
/** How long an idle worker trusts PostgreSQL's notification before it looks by itself. */
const IDLE_LOOK_SECONDS = 60;
/** BullMQ demands a connection in its options; ours is given to the backend instead. */
const CONNECTION_GIVEN = {};

type ListenClient = Awaited<ReturnType<PostgresConnection['getListenClient']>>;
type BackendOptions = ConstructorParameters<typeof PostgresQueueBackend>[2];

/** Brings the queue's own schema up to date; part of the migration step. */
export async function migrateQueue(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

/** One pool and one listening connection for all queues: BullMQ alone would open both for each queue and worker. */
export async function postgresJobBackend(url: string, onTrouble: OnTrouble): Promise<JobBackend> {
  const connection = new SharedConnection({
    connectionString: url,
    schema: SCHEMA,
    max: POOL_SIZE,
    application_name: 'massline queue',
  });
  connection.setMaxListeners(0);
  connection.on('error', onTrouble);
  await connection.waitUntilReady().catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });

  return {
    kind: 'postgres',
    queue: (name) =>
      new Queue(name, { ...QUEUE_OPTIONS, connection: CONNECTION_GIVEN }, (queue, options) => {
        return new PostgresQueueBackend(connection, queue, options as BackendOptions, false);
      }) as unknown as Queue,
    worker: (name, work, concurrency) => {
      const options = { ...WORKER_OPTIONS, connection: CONNECTION_GIVEN, concurrency, drainDelay: IDLE_LOOK_SECONDS };
      const worker = new Worker(name, work, options, (queue, given) => {
        const backend = new PostgresQueueBackend(connection, queue, given as BackendOptions, false);
        connection.on('listenerinvalidated', () => void listenAnew(backend, () => Boolean(worker.closing)));
        return backend;
      });
      worker.on('error', onTrouble);
      return worker as unknown as Worker;
    },
    onLost() {}, // lost only with the whole database, and the process with it
    close: () => connection.close(),
  };
}

/** After the listening connection broke: ends the wait on it, so that the worker listens on the one made anew. */
async function listenAnew(backend: PostgresQueueBackend, isClosing: () => boolean): Promise<void> {
  await backend.disconnectBlocking();
  if (!isClosing()) await backend.reconnectBlocking();
}

/** What workers share takes a listener of each, and statements of one connection take turns. */
class SharedConnection extends PostgresConnection {
  readonly #inTurn = new WeakSet<object>();

  override async getListenClient(): Promise<ListenClient> {
    const client = await super.getListenClient();
    if (this.#inTurn.has(client)) return client;
    this.#inTurn.add(client);
    (client as unknown as NodeJS.EventEmitter).setMaxListeners(0);
    const query = client.query.bind(client) as (...statement: unknown[]) => Promise<unknown>;
    let last: Promise<unknown> = Promise.resolve();
    const inTurn = (...statement: unknown[]): Promise<unknown> =>
      (last = last.catch(() => undefined).then(() => query(...statement)));
    client.query = inTurn as typeof client.query;
    return client;
  }
}
