import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres } from './backing.js';
import type { ComposeService, Condition } from './compose-file.js';
import { type Given, healthCommand, prepare, type World } from './container.js';

const WITHIN_MS = 120_000;
const POLL_MS = 200;
const TAIL = 2_000;

interface Running {
  readonly given: Given;
  /** Exit code once it has ended; never for what runs inside PostgreSQL's own keeping. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/** Nothing that this starts outlives the test, however it ends. */
const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

/** The services of a profile as processes of this machine, started in the order that `depends_on` demands. */
export class Stack {
  private readonly running = new Map<string, Promise<Running>>();
  private readonly healthy = new Map<string, Promise<void>>();
  /** Names in the order in which they were started, and of one-shot services when they had ended. */
  readonly events: string[] = [];

  constructor(
    private readonly world: World,
    readonly services: Readonly<Record<string, ComposeService>>,
  ) {}

  /** Resolves when every service with a health check is healthy and every other one has been started. */
  async start(): Promise<void> {
    const names = Object.keys(this.services);
    await Promise.all(names.map((name) => this.met(name, this.hasCheck(name) ? 'service_healthy' : 'service_started')));
  }

  hasCheck = (name: string): boolean => healthCommand(this.service(name), this.world.image) !== undefined;

  async met(name: string, condition: Condition): Promise<void> {
    const { ended } = await this.started(name);
    if (condition === 'service_healthy') await this.untilHealthy(name);
    if (condition !== 'service_completed_successfully') return;
    const code = await ended;
    if (code !== 0) throw new Error(`${name} ended with ${code}: ${await this.tail(name)}`);
    this.events.push(`${name} done`);
  }

  /** As `docker compose exec`: a command beside the program of a service, with its environment. Answers what it printed. */
  async exec(name: string, argv: readonly string[]): Promise<{ code: number; output: string }> {
    const { given } = await this.started(name);
    return runToEnd({ ...given, argv }, 'inherit');
  }

  output = (name: string): Promise<string> => readFile(this.logFile(name), 'utf8');

  async stop(): Promise<void> {
    const started = (await Promise.allSettled(this.running.values())).flatMap((one) =>
      one.status === 'fulfilled' ? [one.value] : [],
    );
    for (const one of started.toReversed()) await one.stop();
  }

  private started(name: string): Promise<Running> {
    const known = this.running.get(name) ?? this.begin(name);
    this.running.set(name, known);
    return known;
  }

  private async begin(name: string): Promise<Running> {
    const service = this.service(name);
    const needed = Object.entries(service.depends_on ?? {});
    await Promise.all(needed.map(([other, { condition }]) => this.met(other, condition)));
    const given = await prepare(this.world, name, service);
    const directory = join(this.world.directory, 'data', name);
    await mkdir(directory, { recursive: true });
    this.events.push(name);
    const port = this.world.places.port(name);
    if (service.image.startsWith('postgres:')) {
      const postgres = await startPostgres(given, directory, port);
      return { given, ended: new Promise(() => {}), stop: () => postgres.stop() };
    }
    if (service.image.startsWith('redis:')) {
      const more = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory];
      return this.launch(name, { ...given, argv: [...given.argv, ...more] });
    }
    if (service.build) return this.launch(name, given);
    throw new Error(`${name}: nothing here stands for ${service.image}`);
  }

  private launch(name: string, given: Given): Running {
    const [program = '', ...args] = given.argv;
    const child = spawn(program, args, { cwd: given.cwd, env: given.env, stdio: ['ignore', 'pipe', 'pipe'] });
    alive.add(child);
    const log = createWriteStream(this.logFile(name));
    child.stdout.pipe(log);
    child.stderr.pipe(log, { end: false });
    const ended = once(child, 'close').then(([code]) => (alive.delete(child), (code as number | null) ?? 1));
    const stop = async () => {
      child.kill('SIGTERM');
      await ended;
    };
    return { given, ended, stop };
  }

  private untilHealthy(name: string): Promise<void> {
    const known = this.healthy.get(name) ?? this.checkUntilHealthy(name);
    this.healthy.set(name, known);
    return known;
  }

  private async checkUntilHealthy(name: string): Promise<void> {
    const { given, ended } = await this.started(name);
    const argv = healthCommand(this.service(name), this.world.image);
    if (!argv) throw new Error(`${name} has no health check, and something waits for its health`);
    let over = false;
    void ended.then(() => (over = true));
    const deadline = Date.now() + WITHIN_MS;
    while (!(await this.isHealthy(name, { ...given, argv }))) {
      if (over || Date.now() > deadline) throw new Error(`${name} is not healthy: ${await this.tail(name)}`);
      await wait(POLL_MS);
    }
  }

  /** A container has a loopback of its own; here the port has to be told to the two clients that assume their usual one. */
  private async isHealthy(name: string, given: Given): Promise<boolean> {
    const port = String(this.world.places.port(name));
    const argv = given.argv[0] === 'redis-cli' ? ['redis-cli', '-p', port, ...given.argv.slice(1)] : given.argv;
    return (await runToEnd({ ...given, argv, env: { ...given.env, PGPORT: port } }, 'ignore')).code === 0;
  }

  private logFile = (name: string): string => join(this.world.directory, `${name}.log`);

  private tail = async (name: string): Promise<string> => (await this.output(name).catch(() => '')).slice(-TAIL);

  private service(name: string): ComposeService {
    const service = this.services[name];
    if (!service) throw new Error(`The profile has no service ${name}`);
    return service;
  }
}

async function runToEnd(
  { argv, cwd, env }: Given,
  complaints: 'inherit' | 'ignore',
): Promise<{ code: number; output: string }> {
  const [program = '', ...args] = argv;
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', complaints] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, output };
}
