import { setTimeout as wait } from 'node:timers/promises';
import { SeededRandom } from '../../apps/massline/demo-data/random.js';
import type { Federation } from '../federation/federation.js';
import { copyHome } from '../federation/prepared-home.js';
import type { Way } from '../federation/ways.js';
import type { Redis } from '../federation/redis.js';
import { approveAll, reporters, untilDrained } from '../federation/reporting-work.js';
import { Courier } from './courier.js';
import { exchangeFindings } from './check-exchange.js';

const DRAINED_WITHIN_MS = 120_000;
/** How long what was killed stays away at most. */
const AWAY_MS_MAX = 1_500;

export interface TrialPlace {
  /** The prepared federation that is copied. */
  readonly prepared: string;
  /** Where the copy lives; the trial leaves it there. */
  readonly home: string;
  readonly redis?: Redis | undefined;
  /** Only so many of its organizations. */
  readonly organizations?: number;
  /** How the organizations exchange messages, in turn; by default each is reached. */
  readonly ways?: readonly Way[];
}

/** An undisturbed run: what every disturbed one must end with, and how long its exchange took. */
export interface Reference {
  readonly dump: string;
  readonly exchangeMs: number;
}

export interface TrialReport {
  /** What was killed when, in words. */
  readonly faults: readonly string[];
  readonly findings: readonly string[];
  /** From the last return of what was killed until nothing was left to do. */
  readonly recoveryMs: number;
}

/** Starts a copy of the prepared federation and gives it to `work`; the copy is stopped afterwards, whatever happens. */
export async function withCopy<T>(place: TrialPlace, work: (federation: Federation) => Promise<T>): Promise<T> {
  const federation = await copyHome(place.prepared, place.home, {
    redisUrl: place.redis?.url,
    organizations: place.organizations,
    ways: place.ways,
  });
  try {
    await federation.start(federation.hub.id, ...organizationsOf(federation));
    return await work(federation);
  } finally {
    await federation.close();
  }
}

export const organizationsOf = (federation: Federation): string[] => federation.plan.organizations.map(({ id }) => id);

export const dumpOf = (federation: Federation): Promise<string> =>
  federation.program(federation.hub.id).run(['rollups', 'dump']);

export function undisturbedRun(place: TrialPlace): Promise<Reference & { findings: readonly string[] }> {
  return withCopy(place, async (federation) => {
    const ids = organizationsOf(federation);
    const people = await Promise.all(ids.map((id) => reporters(federation, id)));
    const started = performance.now();
    await Promise.all(people.map((one) => approveAll(one, DRAINED_WITHIN_MS)));
    await untilDrained(federation, ids, DRAINED_WITHIN_MS);
    const exchangeMs = performance.now() - started;
    return { dump: await dumpOf(federation), exchangeMs, findings: await exchangeFindings(federation, ids) };
  });
}

/** Kills `kills` times something at a random moment of the exchange, and starts it again each time. */
export function killTrial(
  place: TrialPlace,
  { dump, exchangeMs }: Reference,
  random: SeededRandom,
  kills = 1,
): Promise<TrialReport> {
  return withCopy(place, async (federation) => {
    const ids = organizationsOf(federation);
    const people = await Promise.all(ids.map((id) => reporters(federation, id)));
    const work = Promise.all(people.map((one) => approveAll(one, DRAINED_WITHIN_MS)));
    work.catch(() => {}); // awaited below
    const couriers = ids
      .filter((id) => federation.way(id) === 'file')
      .map((id) => new Courier(federation, id, new SeededRandom(random.between(1, 1_000_000))));
    const faults: string[] = [];
    for (let n = 0; n < kills; n++) {
      const delayMs = Math.round((random.next() * exchangeMs) / kills);
      await wait(delayMs);
      faults.push(`${await killAndRestart(federation, place.redis, random)} after ${delayMs} ms`);
    }
    const back = performance.now();
    try {
      await work;
      await untilDrained(federation, ids, DRAINED_WITHIN_MS);
    } finally {
      await Promise.all(couriers.map((courier) => courier.end()));
    }
    const recoveryMs = performance.now() - back;
    const findings = await exchangeFindings(federation, ids);
    if ((await dumpOf(federation)) !== dump) findings.push('the rollups are not those of the undisturbed run');
    for (const { id } of federation.nodes) if (!federation.isRunning(id)) findings.push(`${id} ended by itself`);
    return { faults, findings, recoveryMs };
  });
}

async function killAndRestart(federation: Federation, redis: Redis | undefined, random: SeededRandom): Promise<string> {
  const victims = ['PostgreSQL', ...(redis ? ['Redis'] : []), federation.hub.id, ...organizationsOf(federation)];
  const victim = victims[random.between(0, victims.length - 1)]!;
  const awayMs = random.between(0, AWAY_MS_MAX);
  if (victim === 'PostgreSQL') {
    await federation.killDatabase();
    await wait(awayMs);
    await federation.startDatabase();
  } else if (victim === 'Redis' && redis) {
    await redis.kill();
    await wait(awayMs);
    await redis.start();
  } else {
    await federation.kill(victim);
    await wait(awayMs);
    await federation.start(victim);
  }
  return `${victim} killed`;
}
