import type { Election } from '../election.types.js';
import type { CountResult } from './count.types.js';
import { firstByLot } from './break-tie.js';
import { MEEK_ONE, MeekPapers } from './meek-papers.js';
import { extremes } from './scottish-stv.js';
import { StageRecord } from './stage-record.js';

const PLACES = 9;
/** When less surplus than this is left to move, the keep values are settled. */
const OMEGA = MEEK_ONE / 1_000_000n;

type Iteration = 'elected' | 'settled';

/**
 * Single transferable vote by Meek's method: Hill, Wichmann and Woodall, Algorithm 123, The Computer Journal 30 (1987),
 * in whole numbers of nine places: what is kept and passed on is cut, keep values are rounded up, the quota is what is
 * still in play over seats + 1, cut, and one part more. A stage is one round: it ends when somebody is elected, or when
 * the surplus is settled and the candidate with the fewest votes is excluded. Candidates within the surplus of the fewest
 * are equal; of these the lot chooses.
 */
export function countMeek(election: Election): CountResult {
  const { seats, withdrawn } = election;
  const record = new StageRecord('meek-stv', election, PLACES);
  const papers = new MeekPapers(election);
  const hopeful = new Set(election.candidates.map(({ number }) => number).filter((one) => !withdrawn.includes(one)));
  const total = BigInt(election.ballots.total) * MEEK_ONE;
  const first = total / BigInt(seats + 1) + 1n;
  let quota = first;
  let surplus = 0n;

  const votes = (candidate: number): bigint => papers.votes.get(candidate)!;

  /** Counts with the keep values as they are; true if somebody reached the quota. */
  const countOnce = (): boolean => {
    papers.count();
    quota = papers.inPlay / BigInt(seats + 1) + 1n;
    const over = [...hopeful].filter((candidate) => votes(candidate) >= quota);
    const stage = record.nextStage;
    for (const candidate of over) {
      hopeful.delete(candidate);
      record.elect(candidate, 'quota', stage);
    }
    surplus = record.elected.reduce((sum, { candidate }) => sum + larger(votes(candidate) - quota, 0n), 0n);
    return over.length > 0;
  };

  const iterate = (): Iteration => {
    for (let before = total; ; before = surplus) {
      if (countOnce()) return 'elected';
      if (surplus <= OMEGA || surplus >= before) return 'settled';
      for (const { candidate } of record.elected) papers.keepLess(candidate, quota);
    }
  };

  const excludeLowest = (): void => {
    const [lowest] = extremes([...hopeful], votes, 'fewest');
    const equal = [...hopeful].filter((candidate) => votes(candidate) <= votes(lowest!) + surplus);
    const chosen = firstByLot(equal, election.lot);
    if (equal.length > 1) record.noteLot(equal, chosen, 'exclude');
    hopeful.delete(chosen);
    record.exclude(chosen);
    record.close(`exclusion of ${record.nameOf(chosen)}`, { ...totals(), quota });
    papers.exclude(chosen);
  };

  const totals = () => ({ votes: papers.votes, nontransferable: total - papers.inPlay });

  while (record.elected.length < seats && record.elected.length + hopeful.size > seats) {
    const known = record.elected.length;
    if (iterate() === 'settled') excludeLowest();
    else {
      const names = record.elected.slice(known).map(({ name }) => name);
      record.close(`elected: ${names.join(', ')}`, { ...totals(), quota });
    }
  }
  if (record.nextStage === 1) {
    papers.count();
    record.close('first preferences', { ...totals(), quota });
  }
  if (record.elected.length < seats) for (const candidate of hopeful) record.elect(candidate, 'last_vacancy');
  return record.result(record.decimal(first));
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
