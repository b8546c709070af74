import 'reflect-metadata';
import { governanceMigrations } from '#governance';
import { identityMigrations } from '#identity';
import { platformMigrations } from '#platform';
import { migratedDatabase } from '#testing';
import { KILL_POINTS, killAtPoints } from './kill-points.js';
import { killWhileVoting } from './kill-trial.js';
import { Server } from './server.js';

/** The short form of `npm run elections`: what it kills is a process of its own. */
describe('an election whose server is killed', () => {
  it('ends with one paper and one ballot each, and with the result of an undisturbed one', async () => {
    const migrations = [...platformMigrations, ...identityMigrations, ...governanceMigrations];
    const { url, drop } = await migratedDatabase({ migrations });
    try {
      await Server.with(url, 6, async (server, people) => {
        const during = ['cast', 'close', 'count'];
        const plan = during.map((moment) => KILL_POINTS.find((point) => point.during === moment)!);
        expect(await killAtPoints(server, people, { plans: [plan], rounds: 1 })).toEqual([]);
        expect(server.kills).toBe(plan.length);
        const quickly = { seed: 7, leastKills: 3, longestUpMs: 200 };
        expect(await killWhileVoting(server, people, quickly)).toEqual([]);
        expect(server.kills).toBeGreaterThanOrEqual(plan.length + 2 * quickly.leastKills);
      });
    } finally {
      await drop();
    }
  });
});
