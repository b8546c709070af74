import 'reflect-metadata';
import { join } from 'node:path';
import { SeededRandom } from '../../apps/massline/demo-data/random.js';
import { placeFor, PREPARED_WITHIN_MS } from '../federation/prepared-for-run.js';
import { Redis, redisIsInstalled } from '../federation/redis.js';
import { killTrial, type Reference, type TrialPlace } from './kill-trial.js';
import { restoreDrill } from './restore-drill.js';

const TRIAL_MS = 240_000;

/** Skipped, and saying so, without `redis-server` on the PATH; under CI=1 that is a failure. */
const itOnRedis = redisIsInstalled() ? it : it.skip;

/** The short form of `npm run faults`: two organizations, fixed seeds, every kind of fault once. */
describe('an exchange that is disturbed ends as if it had not been', () => {
  let reference: Reference;
  const place = async (name: string): Promise<TrialPlace> => ({ ...(await placeFor(name)), organizations: 2 });

  it(
    'when the hub is put back to an earlier backup and recovers, with no hand at the organizations',
    async () => {
      const { findings, messagesLost, ...undisturbed } = await restoreDrill(await place('restore'), 5);
      reference = undisturbed;
      expect(findings).toEqual([]);
      expect(messagesLost).toBeGreaterThanOrEqual(5);
    },
    PREPARED_WITHIN_MS + TRIAL_MS,
  );

  it(
    'when one pushes, one exchanges files, some lost, some twice, and processes are killed and started again',
    async () => {
      const ways = ['push', 'file'] as const;
      const report = await killTrial({ ...(await place('mixed')), ways }, reference, new SeededRandom(7), 2);
      expect(report.findings).toEqual([]);
      expect(report.faults).toHaveLength(2);
    },
    TRIAL_MS,
  );

  itOnRedis(
    'with jobs in Redis, which is killed like the others, and one that collects',
    async () => {
      const at = await place('redis');
      const redis = await Redis.start(join(at.home, '..', 'faults-redis'));
      const ways = ['collect', 'push'] as const;
      const report = await killTrial({ ...at, redis, ways }, reference, new SeededRandom(20), 2);
      await redis.kill();
      expect(report.findings).toEqual([]);
    },
    TRIAL_MS,
  );
});
