import type { Election } from '../election.types.js';
import type { CountResult } from './count.types.js';
import { Parcels } from './parcels.js';
import { StageRecord } from './stage-record.js';

const PLACES = 5;
const ONE = 10n ** BigInt(PLACES);

/**
 * Single transferable vote by the Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45–52:
 * weighted inclusive Gregory, transfer values cut to five places, one surplus or one exclusion a stage.
 *
 * Where an exclusion leaves as many candidates as vacancies, the papers of the excluded one are still shown where they go,
 * and the remaining are then elected in the order of the ballot paper.
 */
export function countScottish(election: Election): CountResult {
  const { seats } = election;
  const record = new StageRecord('scottish-stv', election, PLACES);
  const parcels = new Parcels(election, ONE);
  const quotaVotes = Math.floor(election.ballots.total / (seats + 1)) + 1;
  const quota = BigInt(quotaVotes) * ONE;
  const pending = new Set<number>();

  const vacancies = (): number => seats - record.elected.length;
  const votes = (candidate: number): bigint => parcels.votes.get(candidate)!;
  const isComplete = (): boolean => vacancies() <= 0 || parcels.continuing.size <= vacancies();

  const electByQuota = (): void => {
    const over = [...parcels.continuing].filter((candidate) => votes(candidate) >= quota);
    for (const candidate of over.sort((a, b) => compare(votes(b), votes(a)) || a - b)) {
      parcels.continuing.delete(candidate);
      if (votes(candidate) > quota) pending.add(candidate);
      record.elect(candidate, 'quota');
    }
  };

  /** Rules 48 and 49. */
  const transferSurplus = (): void => {
    const candidate = record.choose(extremes([...pending], votes, 'most'), 'transfer', 'most');
    pending.delete(candidate);
    const [surplus, total] = [votes(candidate) - quota, votes(candidate)];
    parcels.transfer(candidate, quota, (value) => (value * surplus) / total);
    record.close(`surplus of ${record.nameOf(candidate)}`, parcels);
  };

  /** Rules 50 and 51. */
  const excludeLowest = (): void => {
    const candidate = record.choose(extremes([...parcels.continuing], votes, 'fewest'), 'exclude', 'fewest');
    parcels.continuing.delete(candidate);
    record.exclude(candidate);
    parcels.transfer(candidate, 0n, (value) => value);
    record.close(`exclusion of ${record.nameOf(candidate)}`, parcels);
  };

  record.close('first preferences', parcels);
  electByQuota();
  while (!isComplete()) {
    if (pending.size > 0) {
      transferSurplus();
      electByQuota();
    } else {
      excludeLowest();
      if (!isComplete()) electByQuota();
    }
  }
  // Rule 52: the last vacancies, without a further transfer.
  if (vacancies() > 0) for (const candidate of parcels.continuing) record.elect(candidate, 'last_vacancy');
  return record.result(quotaVotes);
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those with the most, or the fewest, votes; at least one of one or more. */
export function extremes(
  candidates: readonly number[],
  votes: (candidate: number) => bigint,
  wanted: 'most' | 'fewest',
): number[] {
  const best = candidates.map(votes).reduce((a, b) => ((wanted === 'most' ? b > a : b < a) ? b : a));
  return candidates.filter((candidate) => votes(candidate) === best);
}
