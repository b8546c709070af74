import { entriesOf, readPaperKey } from '#ballots';
import { verifyElection } from '../../apps/massline/verify-election/verify-election.js';
import { Device } from './device.js';
import type { Failpoint } from './failpoint.js';
import { insistOnStep } from './kill-trial.js';
import type { Server } from './server.js';

type Moment = 'open' | 'issue' | 'begin-casting' | 'cast' | 'close' | 'count';

export interface KillPoint {
  readonly name: string;
  readonly during: Moment;
  readonly at: Failpoint;
}

const COMMIT = { before: 'COMMIT' };
const BOARD = 'INSERT INTO "election_board_entry"';

/** Each place between the opening and the published result where something is half done, or done and not said. */
export const KILL_POINTS: readonly KillPoint[] = [
  { name: 'the keys are made, and the roll is not frozen', during: 'open', at: { before: BOARD } },
  { name: 'the opening is written, and not committed', during: 'open', at: COMMIT },
  { name: 'opened, and nobody was told', during: 'open', at: 'answer' },
  { name: 'a paper is signed, and not committed', during: 'issue', at: COMMIT },
  { name: 'a paper is issued, and nobody got it', during: 'issue', at: 'answer' },
  { name: 'the signing key is emptied, and not committed', during: 'begin-casting', at: COMMIT },
  { name: 'a ballot is taken, and not committed', during: 'cast', at: COMMIT },
  { name: 'a ballot is taken, and nobody got the receipt', during: 'cast', at: 'answer' },
  { name: 'the urn is emptied, and the board is not written', during: 'close', at: { before: BOARD } },
  { name: 'the board is closed, and not committed', during: 'close', at: COMMIT },
  { name: 'the result is written, and not committed', during: 'count', at: COMMIT },
  { name: 'the result is published, and nobody was told', during: 'count', at: 'answer' },
];

/**
 * Holds an election undisturbed, and the same again so many times with each of the `plans`: its server is killed at each
 * point of the plan. Each must end with the same ballots, the same count and no alarm.
 */
export async function killAtPoints(
  server: Server,
  people: readonly string[],
  given: { plans: readonly (readonly KillPoint[])[]; rounds: number },
): Promise<readonly string[]> {
  const findings: string[] = [];
  const { result, findings: found } = await held(server, people, []);
  findings.push(...found);
  for (let round = 0; round < given.rounds; round += 1) {
    for (const plan of given.plans) {
      const before = server.kills;
      const disturbed = await held(server, people, plan);
      const name = plan.map((point) => point.name).join('; ');
      if (server.kills - before !== plan.length) findings.push(`${server.kills - before} kills (${name})`);
      if (disturbed.result !== result) findings.push(`another result (${name})`);
      findings.push(...disturbed.findings.map((one) => `${one} (${name})`));
    }
  }
  return findings;
}

/** `result` says who is elected, and how often each ranking was put in, by the candidates' names. */
async function held(
  server: Server,
  people: readonly string[],
  plan: readonly KillPoint[],
): Promise<{ result: string; findings: readonly string[] }> {
  const arm = async (moment: Moment, nth = 0): Promise<void> => {
    // A second point of one moment waits for the next voter.
    const point = plan.filter(({ during }) => during === moment)[nth];
    if (point) await server.insist('arm', point.at);
  };
  const step = async (name: 'open' | 'begin-casting' | 'close' | 'count', id: string): Promise<void> => {
    await arm(name);
    await insistOnStep(server, name, id);
  };
  const id = await server.ask('call', people);
  server.day = '2026-03-02';
  await step('open', id);
  const candidates = await server.insist('candidates', id, people);
  const papers: { device: Device; answer: Buffer }[] = [];
  for (const [n, person] of people.entries()) {
    const { voter, paperKey } = await server.insist('find', id, person);
    const device = new Device(id, voter!, [readPaperKey(paperKey)!]);
    const { request, blinded } = device.ask();
    await arm('issue', n);
    const issued = await server.insist('issue', person, request, Buffer.from(blinded[0]!).toString('base64url'));
    if (!issued.ok) throw new Error(issued.error);
    papers.push({ device, answer: Buffer.from(issued.value.signature, 'base64url') });
  }
  server.day = '2026-03-04';
  await step('begin-casting', id);
  const receipts = [];
  const keys = new Set<string>();
  for (const [n, { device, answer }] of papers.entries()) {
    await arm('cast', n);
    const marks = candidates.map((candidate) => rankOf(candidate, n, candidates.length));
    const ballot = device.vote(marks, [answer]);
    const cast = await server.insist('cast', ballot);
    if (!cast.ok) throw new Error(cast.error);
    receipts.push(cast.value);
    keys.add(ballot.key);
  }
  server.day = '2026-03-06';
  await step('close', id);
  await step('count', id);
  const file = (await server.ask('export', id))!;
  const { alarms } = verifyElection(file, { receipts, heads: [file.ledger!.root] });
  const findings = alarms.map(({ code, where }) => `${code} ${where}`);
  const ballots = entriesOf(file.entries, 'ballot');
  if (ballots.length !== people.length || ballots.some(({ key }) => !keys.has(key))) findings.push('other ballots');
  const names = file.names.toSorted((a, b) => a.number - b.number).map(({ name }) => name);
  const rankings = ballots.map(({ marks }) =>
    names
      .map((name, n) => `${name}: ${marks[n]}`)
      .toSorted()
      .join(', '),
  );
  const elected = entriesOf(file.entries, 'result').flatMap((one) => one.elected.map((number) => names[number - 1]));
  return { result: JSON.stringify({ elected, rankings: rankings.toSorted() }), findings };
}

/** Two of three put the first candidate first, the others the second, and then in turn; whatever their numbers are. */
function rankOf(candidate: number, voter: number, candidates: number): number {
  const first = voter % 3 === 2 ? 1 : 0;
  return ((candidate - first + candidates) % candidates) + 1;
}
