import 'reflect-metadata';
import { startEmbeddedPostgres } from '#platform';
import { Command } from 'commander';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzz } from './fuzz.js';
import { HubUnderAttack } from './hub-under-attack.js';

const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${text} is no whole number`);
  return Number(text);
};
const { n, seed } = new Command('fuzz')
  .description(
    'Sends random mutations of valid requests to a committee’s node: none may be accepted, none may break it.',
  )
  .option('--n <n>', 'how many', whole, 100_000)
  .option('--seed <n>', 'make the same mutations again', whole, Date.now() % 1_000_000)
  .parse()
  .opts<{ n: number; seed: number }>();

const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s`;
const say = (text: string): void => void process.stdout.write(`${seconds()}  ${text}\n`);

const home = await mkdtemp(join(tmpdir(), 'massline-fuzz-'));
const postgres = await startEmbeddedPostgres({ directory: join(home, 'postgres') });
await postgres.ensureDatabase('hub');
const hub = await HubUnderAttack.start(home, { url: postgres.runningUrl('hub'), ownerUrl: postgres.url('hub') });
try {
  say(`seed ${seed}, ${n} mutations against ${hub.url}`);
  const { sent, statuses, findings } = await fuzz(hub, n, seed, say);
  say(
    `${sent} sent: ${Object.entries(statuses)
      .map(([status, count]) => `${count} × ${status}`)
      .join(', ')}`,
  );
  for (const finding of findings) say(finding);
  say(
    findings.length === 0 ? 'none accepted, no 5xx, nothing left behind' : `${findings.length} findings; seed ${seed}`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  await hub.stop();
  await postgres.stop();
  await rm(home, { recursive: true, force: true });
}
