import type { Election } from '../election.types.js';
import type { CountResult } from './count.types.js';
import { Parcels } from './parcels.js';
import { extremes } from './scottish-stv.js';
import { StageRecord } from './stage-record.js';

/**
 * Instant run-off for one seat: whoever has more than half of the papers that still name a continuing candidate is elected;
 * until then the candidate with the fewest votes is excluded, and the papers go on. Ties as in Scottish STV.
 */
export function countInstantRunoff(election: Election): CountResult {
  const record = new StageRecord('irv', election, 0);
  const parcels = new Parcels(election, 1n);
  const votes = (candidate: number): bigint => parcels.votes.get(candidate)!;
  const winner = (): number | undefined => {
    const inPlay = BigInt(election.ballots.total) - parcels.nontransferable;
    return [...parcels.continuing].find((candidate) => votes(candidate) * 2n > inPlay);
  };

  record.close('first preferences', parcels);
  while (winner() === undefined && parcels.continuing.size > 1) {
    const candidate = record.choose(extremes([...parcels.continuing], votes, 'fewest'), 'exclude', 'fewest');
    parcels.continuing.delete(candidate);
    record.exclude(candidate);
    parcels.transfer(candidate, 0n, (value) => value);
    record.close(`exclusion of ${record.nameOf(candidate)}`, parcels);
  }
  const elected = winner();
  if (elected !== undefined) record.elect(elected, 'majority');
  else for (const candidate of parcels.continuing) record.elect(candidate, 'last_vacancy');
  return record.result(null);
}
