import 'reflect-metadata';
import { startEmbeddedPostgres } from '#platform';
import { Command } from 'commander';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyElection } from '../../apps/massline/verify-election/verify-election.js';
import { acceptedBadBallots } from './bad-ballots.js';
import { cutConnections } from './crash-trial.js';
import { attackLinks } from './link-attack.js';
import { measureIssuing } from './measure-issuing.js';
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
  .option('--cheated <n>', 'how many with a cheat', whole, 300)
  .option('--refused <n>', 'how many bad ballots none of which may be taken', whole, 10_000)
  .option('--linked <n>', 'how many elections of 50 on a node, whose ballots are to be linked to voters', whole, 20)
  .option('--cut <n>', 'how many people vote on a node whose connections to its database are cut', whole, 50)
  .option('--seed <n>', 'hold the same elections again, with other keys', whole, Date.now() % 1_000_000)
  .parse()
  .opts<{ honest: number; cheated: number; refused: number; linked: number; cut: number; seed: number }>();

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
process.exitCode = findings.length + accepted.length === 0 && isUnlinked && isWhole ? 0 : 1;

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
