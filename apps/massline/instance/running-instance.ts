import { ownership, replaceKeyFile } from '#platform';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { endLeftNode, nodeOwnership } from '../nodes/left-node.js';
import { isReady, type NodeProcess, runCommand, startNode, untilReady } from '../nodes/node-process.js';
import { homeSecretFile, provenFetch } from '../nodes/proven-connection.js';
import { type InstanceDatabase, openInstanceDatabase, pause } from './instance-database.js';
import { commandEnvironment, instanceEnvironment } from './instance-environment.js';
import type { Instance } from './instance.js';

const FAILURES_MAX = 5;
/** A node that ran so long had started well: its end counts as the first again. */
const WELL_AFTER_MS = 60_000;
const SERVE = 'serve.owner';

export interface StartOptions {
  /** Handed over to the node; from its file if absent. */
  readonly key?: Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Before the node's first start. */
  readonly prepare?: (database: InstanceDatabase) => Promise<void>;
}

/** An instance's database and process, kept alive by this process. */
export class RunningInstance {
  private readonly life = new AbortController();
  private process: NodeProcess | undefined;

  private constructor(
    private readonly instance: Instance,
    private readonly database: InstanceDatabase,
    private readonly options: StartOptions,
  ) {}

  /** Resolves when the node answers as ready. Refuses beside a living one of the same home, and ends what a killed one left. */
  static async start(instance: Instance, options: StartOptions): Promise<RunningInstance> {
    const owner = ownership(instance.home, SERVE);
    if ((await owner.holder()) === 'another')
      throw new Error(`${instance.id} is running already, at ${instance.localUrl}`);
    await owner.take();
    replaceKeyFile(homeSecretFile(instance.home), randomBytes(32).toString('base64url'));
    await endLeftNode(instance.home);
    const database = await openInstanceDatabase(instance);
    const running = new RunningInstance(instance, database, options);
    try {
      await options.prepare?.(database);
      await running.migrate();
      await running.launch();
    } catch (error) {
      await running.stop();
      throw error;
    }
    return running;
  }

  /** Resolves after `stop`; throws if the node ends again and again. */
  async untilStopped(): Promise<void> {
    const { signal } = this.life;
    await Promise.race([this.keepNodeAlive(signal), this.database.keepAlive(signal).then(() => untilAborted(signal))]);
  }

  /** Requests and jobs end first, the database last. */
  async stop(): Promise<void> {
    this.life.abort();
    await this.process?.stop();
    await this.database.stop();
    await nodeOwnership(this.instance.home).release();
    await rm(homeSecretFile(this.instance.home), { force: true });
    await ownership(this.instance.home, SERVE).release();
  }

  private get environment(): NodeJS.ProcessEnv {
    return { ...instanceEnvironment(this.instance, this.database), ...this.options.environment };
  }

  private async migrate(): Promise<void> {
    const environment = { ...commandEnvironment(this.instance, this.database), ...this.options.environment };
    const { code } = await runCommand(this.instance.app, environment, ['migrate']);
    if (code !== 0) throw new Error('The database could not be brought to this version; run: massline doctor');
  }

  private async launch(): Promise<void> {
    const { id, app, localUrl: url, home: directory } = this.instance;
    const environment = { ...this.environment, HOME_SECRET_FILE: homeSecretFile(directory) };
    this.process = startNode({ id, app, url, directory }, environment, this.options.key);
    await nodeOwnership(directory).take(this.process.pid);
    const proven = provenFetch(directory);
    await untilReady(this.process, () => isReady(url, proven));
  }

  private async keepNodeAlive(signal: AbortSignal): Promise<void> {
    for (let failures = 0; ;) {
      const since = Date.now();
      const code = await this.process?.ended;
      if (signal.aborted) return;
      failures = Date.now() - since > WELL_AFTER_MS ? 1 : failures + 1;
      const log = join(this.instance.home, 'node.log');
      if (failures > FAILURES_MAX)
        throw new Error(`${this.instance.id} ended ${failures} times, last with ${code}; see ${log}`);
      process.stderr.write(`${this.instance.id} ended with ${code}; starting it again\n`);
      if (!(await pause(500 * 2 ** (failures - 1), signal))) return;
      await this.launch().catch((error: Error) => process.stderr.write(`${error.message}\n`));
    }
  }
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
