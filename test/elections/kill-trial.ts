import { setTimeout as wait } from 'node:timers/promises';
import { type BallotReceipt, entriesOf, readPaperKey } from '#ballots';
import { verifyElection } from '../../apps/massline/verify-election/verify-election.js';
import { Device } from './device.js';
import { must } from './node-trial.js';
import { Random } from './random.js';
import type { Server } from './server.js';

const AT_ONCE = 20;
const VOTERS_AT_ONCE = 8;
/** A server is up for so long at least before it is killed, in milliseconds. */
const UP_LEAST = 50;

/**
 * Everybody asks for two papers, each ten times at once, and puts the one that they got in twenty times at once with two
 * different marks, while the server is killed again and again. Whoever got no answer asks again with the same words. At the
 * end the board is closed, counted, and verified with everybody's receipt.
 * @param leastKills of each of the two parts
 */
export async function killWhileVoting(
  server: Server,
  people: readonly string[],
  given: { seed: number; leastKills: number; longestUpMs: number },
): Promise<readonly string[]> {
  const random = new Random(given.seed);
  const findings: string[] = [];
  const id = await server.ask('call', people);
  server.day = '2026-03-02';
  must(await server.ask('open', id));
  const killing = { ...given, server, random };

  const papers: { device: Device; answer: Buffer }[] = [];
  await whileKilled(killing, people, async (person) => {
    const { voter, paperKey } = await server.insist('find', id, person);
    const key = readPaperKey(paperKey)!;
    const asking = [0, 1].map(() => {
      const device = new Device(id, voter!, [key]);
      const { request, blinded } = device.ask();
      return { device, request, given: Buffer.from(blinded[0]!).toString('base64url') };
    });
    const ask = async (n: number) => {
      const { device, request, given: blinded } = asking[n % 2]!;
      return { device, issued: await server.insist('issue', person, request, blinded) };
    };
    const asked = await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => ask(n)));
    const again = await Promise.all([ask(0), ask(1)]);
    const got = [...asked, ...again].flatMap(({ device, issued }) =>
      issued.ok ? [{ device, signature: issued.value.signature }] : [],
    );
    const answers = new Set(got.map(({ signature }) => signature)).size;
    if (answers !== 1) findings.push(`${answers} papers of one voter`);
    // Ten of the first requests, and the one that is repeated.
    if (got.length !== AT_ONCE / 2 + 1) findings.push(`${got.length} answers to the request that was signed`);
    papers.push({ device: got[0]!.device, answer: Buffer.from(got[0]!.signature, 'base64url') });
  });

  server.day = '2026-03-04';
  await insistOnStep(server, 'begin-casting', id);
  const kept: BallotReceipt[] = [];
  await whileKilled(killing, papers, async ({ device, answer }) => {
    // Which of the two is taken is chance; who is elected is not, so that no lot is needed.
    const ballots = [
      [1, 2, 0, 0, 0, 0],
      [1, 0, 2, 0, 0, 0],
    ].map((marks) => device.vote(marks, [answer]));
    const casts = Array.from({ length: AT_ONCE }, (_, n) => server.insist('cast', ballots[n % 2]!));
    const receipts = (await Promise.all(casts)).flatMap((one) => (one.ok ? [one.value] : []));
    const taken = new Set(receipts.map(({ ballot }) => ballot)).size;
    if (taken !== 1) findings.push(`${taken} ballots on one paper`);
    kept.push(receipts[0]!);
  });

  server.day = '2026-03-06';
  await insistOnStep(server, 'close', id);
  await insistOnStep(server, 'count', id);
  const file = (await server.ask('export', id))!;
  const requests = entriesOf(file.entries, 'request').length;
  const ballots = entriesOf(file.entries, 'ballot').length;
  if (requests !== people.length || ballots !== people.length)
    findings.push(`${requests} requests, ${ballots} ballots`);
  const heads = [file.ledger!.root];
  for (const { code, where } of verifyElection(file, { receipts: kept, heads }).alarms) {
    findings.push(`${code} ${where}`);
  }
  return findings;
}

/**
 * Does the work for each, some at once, and kills the server meanwhile at random moments, so often at least. After that it
 * lives four times as long as the time before wherever nobody was done meanwhile: on a slow machine the work ends too.
 */
async function whileKilled<One>(
  killing: {
    readonly server: Server;
    readonly random: Random;
    readonly leastKills: number;
    readonly longestUpMs: number;
  },
  all: readonly One[],
  work: (one: One) => Promise<void>,
): Promise<void> {
  const { server, random, leastKills, longestUpMs } = killing;
  const over = new AbortController();
  let next = 0;
  let done = 0;
  const hand = async (): Promise<void> => {
    for (let one = all[next++]; one !== undefined; one = all[next++]) {
      await work(one);
      done += 1;
    }
  };
  const working = Promise.all(Array.from({ length: VOTERS_AT_ONCE }, hand)).finally(() => over.abort());
  const killer = async (): Promise<void> => {
    let longer = 1;
    for (let kills = 0; kills < leastKills || !over.signal.aborted; kills += 1) {
      const before = done;
      const life = wait((UP_LEAST + random.below(longestUpMs)) * longer);
      await (kills < leastKills ? life : Promise.race([life, working]));
      if (kills + 1 >= leastKills) longer = done > before ? Math.max(1, longer / 2) : longer * 4;
      await server.kill();
    }
  };
  await Promise.all([working, killer()]);
}

/** A step whose answer was lost may have been taken. */
export async function insistOnStep(
  server: Server,
  step: 'open' | 'begin-casting' | 'close' | 'count',
  id: string,
): Promise<void> {
  const taken = await server.insist(step, id);
  if (!taken.ok && taken.error !== 'WRONG_PHASE') throw new Error(`${step}: ${taken.error}`);
}
