import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { freePort, runsWith } from '../../platform/process/processes.js';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Files in PEM by which a server shows who it is. */
export interface ServerCertificate {
  readonly cert: string;
  readonly key: string;
}

/** A Redis of our own, on a free port unless given, if `redis-server` is on the PATH; over TLS alone with a certificate. */
export async function startRedis(
  directory: string,
  given?: number,
  tls?: ServerCertificate,
): Promise<RedisServer | undefined> {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, 'redis-server')));
  if (!onPath) return undefined;
  await mkdir(directory, { recursive: true });
  const port = given ?? (await freePort());
  const settings = {
    ...(tls
      ? { port: 0, 'tls-port': port, 'tls-cert-file': tls.cert, 'tls-key-file': tls.key, 'tls-auth-clients': 'no' }
      : { port }),
    bind: '127.0.0.1',
    dir: directory,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`redis-server ended while starting (${code})`)));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('Ready to accept connections')) resolve();
    });
  });
  await writeFile(join(directory, 'pid'), `${child.pid} redis-server 127.0.0.1:${port}`);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Ends the Redis that a killed test run left behind, if the process of that number is still that Redis. */
export async function stopAbandonedRedis(directory: string): Promise<void> {
  const [pid, ...title] = (await readFile(join(directory, 'pid'), 'utf8').catch(() => '')).split(' ');
  if (pid && (await runsWith(Number(pid), title.join(' ')))) process.kill(Number(pid), 'SIGTERM');
}
