import 'reflect-metadata';
import { startEmbeddedPostgres } from '#platform';
import { Command } from 'commander';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyElection } from '../../apps/massline/verify-election/verify-election.js';
import { acceptedBadBallots } from './bad-ballots.js';
import { cutConnections } from './crash-trial.js';
import { KILL_POINTS, killAtPoints } from './kill-points.js';
import { killWhileVoting } from './kill-trial.js';
import { attackLinks } from './link-attack.js';
import { loadIssuing, measureIssuing } from './measure-issuing.js';
import { Server } from './server.js';
import { tryVerifier } from './trial.js';

const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${text} is no whole number`);
  return Number(text);
};
const options = new Command('elections')
  .description(
    'Holds elections, honest ones and ones whose server cheats, and demands that the verifier tells them apart.',
  )
  .option('--honest <n>', 'how many by the rules', whole, 100)
  .option('--cheated <n>', 'how many with a cheat', whole, 330)
  .option('--refused <n>', 'how many bad ballots none of which may be taken', whole, 10_000)
  .option('--linked <n>', 'how many elections of 50 on a node, whose ballots are to be linked to voters', whole, 20)
  .option('--cut <n>', 'how many people vote on a node whose connections to its database are cut', whole, 50)
  .option('--killed <n>', 'how many people vote on a node that is killed again and again', whole, 50)
  .option('--rounds <n>', 'how often it is killed at each place between opening and result', whole, 1)
  .option('--seconds <n>', 'for how long fifty papers a second are asked for', whole, 10)
  .option('--seed <n>', 'hold the same elections again, with other keys', whole, Date.now() % 1_000_000)
  .parse()
  .opts<
    Record<'honest' | 'cheated' | 'refused' | 'linked' | 'cut' | 'killed' | 'rounds' | 'seconds' | 'seed', number>
  >();

const started = performance.now();
process.stdout.write(`seed ${options.seed}\n`);
const { honest, cheated, findings, alarms } = tryVerifier(verifyElection, options);
for (const finding of findings) process.stdout.write(`${finding}\n`);
for (const [code, count] of alarms) process.stdout.write(`${String(count).padStart(6)} × ${code}\n`);
process.stdout.write(
  `${honest} honest and ${cheated} cheated elections in ${((performance.now() - started) / 1000).toFixed(0)} s: ` +
    `${findings.length === 0 ? 'all told apart' : `${findings.length} findings`}\n`,
);
const accepted = acceptedBadBallots({ count: options.refused, seed: options.seed });
for (const one of accepted) process.stdout.write(`taken: ${one}\n`);
process.stdout.write(`${options.refused} bad ballots: ${accepted.length} taken\n`);
const { p50, p95 } = measureIssuing(500);
process.stdout.write(
  `a paper is signed in ${p50.toFixed(2)} ms, 95 of 100 within ${p95.toFixed(2)} ms (RSA of 2048 bits)\n`,
);
const isUnlinked = options.linked === 0 || (await onDatabase((url) => tryToLink(url, options.linked)));
const isWhole = options.cut === 0 || (await onDatabase((url) => tryToCut(url, options.cut)));
const isOne = options.killed === 0 || (await onDatabase((url) => tryToKill(url, options.killed)));
const isSame = options.rounds === 0 || (await onDatabase((url) => tryAtPoints(url, options.rounds)));
const isQuick = options.seconds === 0 || (await onDatabase((url) => tryLoad(url, options.seconds)));
const isFound = findings.length + accepted.length === 0;
process.exitCode = [isFound, isUnlinked, isWhole, isOne, isSame, isQuick].every(Boolean) ? 0 : 1;

async function tryToLink(url: string, elections: number): Promise<boolean> {
  const { links, best, bound, control } = await attackLinks(url, { elections, voters: 50, seed: options.seed });
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  process.stdout.write(
    `${links} ballots: ${percent(best.share)} linked at best (${best.name}), at most ${percent(bound)} by chance; ` +
      `${percent(control)} where ballots are read as they came\n`,
  );
  return best.share <= bound && control > 0.5;
}

async function tryToCut(url: string, voters: number): Promise<boolean> {
  const { cut, findings: found } = await cutConnections(url, voters);
  for (const finding of found) process.stdout.write(`${finding}\n`);
  process.stdout.write(
    `${voters} voters, ${cut} answers cut off: ${found.length === 0 ? 'one paper and one ballot each' : 'NOT whole'}\n`,
  );
  return found.length === 0 && cut > 0;
}

function tryToKill(url: string, voters: number): Promise<boolean> {
  return Server.with(url, voters, async (server, people) => {
    const found = await killWhileVoting(server, people, { seed: options.seed, leastKills: 2, longestUpMs: 2_500 });
    for (const finding of found) process.stdout.write(`${finding}\n`);
    process.stdout.write(
      `${voters} voters, the server killed ${server.kills} times, ${server.lost} answers lost: ` +
        `${found.length === 0 ? 'one paper and one ballot each, nothing lost' : 'NOT whole'}\n`,
    );
    return found.length === 0;
  });
}

function tryAtPoints(url: string, rounds: number): Promise<boolean> {
  const plans = KILL_POINTS.map((point) => [point]);
  return Server.with(url, 12, async (server, people) => {
    const found = await killAtPoints(server, people, { plans, rounds });
    for (const finding of found) process.stdout.write(`${finding}\n`);
    process.stdout.write(
      `the server killed ${server.kills} times at ${plans.length} places between opening and result: ` +
        `${found.length === 0 ? 'the same result each time' : 'NOT the same'}\n`,
    );
    return found.length === 0;
  });
}

async function tryLoad(url: string, seconds: number): Promise<boolean> {
  const { issued, answeredMs, lagMs } = await loadIssuing(url, { seconds, perSecond: 50 });
  process.stdout.write(
    `${issued} papers at 50 a second: 95 of 100 answered within ${answeredMs.toFixed(1)} ms, ` +
      `99 of 100 moments of the event loop late by at most ${lagMs.toFixed(1)} ms\n`,
  );
  return lagMs < 50;
}

/** On a database of its own. */
async function onDatabase(run: (url: string) => Promise<boolean>): Promise<boolean> {
  const home = await mkdtemp(join(tmpdir(), 'massline-elections-'));
  const postgres = await startEmbeddedPostgres({ directory: join(home, 'postgres') });
  try {
    await postgres.ensureDatabase('elections');
    return await run(postgres.url('elections'));
  } finally {
    await postgres.stop();
    await rm(home, { recursive: true, force: true });
  }
}
