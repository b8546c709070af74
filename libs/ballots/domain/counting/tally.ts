import type { Election } from '../election.types.js';
import type { CountingMethod, CountResult } from './count.types.js';
import { extremes } from './scottish-stv.js';
import { StageRecord } from './stage-record.js';

/** Whom a group of papers gives a vote, once for each vote. */
type Give = (group: number) => Iterable<number>;

function* mentions({ ballots }: Election, group: number): Generator<number> {
  for (let place = 0; place < ballots.length(group); place += 1) yield ballots.candidate(group, place);
}

function tally(election: Election, give: Give) {
  const { candidates, withdrawn, ballots } = election;
  const votes = new Map(candidates.map(({ number }) => [number, 0n]));
  let unused = 0n;
  for (let group = 0; group < ballots.size; group += 1) {
    const count = BigInt(ballots.count(group));
    let used = false;
    for (const candidate of give(group)) {
      if (withdrawn.includes(candidate)) continue;
      used = true;
      votes.set(candidate, votes.get(candidate)! + count);
    }
    if (!used) unused += count;
  }
  return { votes, nontransferable: unused };
}

/** One stage: those with the most votes, until the seats are filled; equals go to the lot. */
function electMost(method: CountingMethod, election: Election, give: Give): CountResult {
  const record = new StageRecord(method, election, 0);
  const totals = tally(election, give);
  const standing = new Set([...totals.votes.keys()].filter((number) => !election.withdrawn.includes(number)));
  record.closeTally('votes', totals);
  while (record.elected.length < election.seats && standing.size > 0) {
    const equal = extremes([...standing], (candidate) => totals.votes.get(candidate)!, 'most');
    const isTie = equal.length > election.seats - record.elected.length;
    const chosen = isTie ? record.choose(equal, 'elect', 'most') : equal[0]!;
    standing.delete(chosen);
    record.elect(chosen, 'most_votes', 1);
  }
  return record.result(null);
}

/** Every candidate whom a paper names gets one vote from it, in whatever order and however often. */
export const countApproval = (election: Election): CountResult =>
  electMost('approval', election, (group) => new Set(mentions(election, group)));

/** A paper of a score election names a candidate once for each point that it gives. */
export const countScore = (election: Election): CountResult =>
  electMost('score', election, (group) => mentions(election, group));

/**
 * One choice a paper, the first that it names: elected is who has more than half of the valid papers, otherwise nobody.
 * A proposal is an election between yes and no; abstentions are blank papers and count for neither.
 */
export function countMajority(election: Election): CountResult {
  const record = new StageRecord('majority', election, 0);
  const totals = tally(election, (group) => [election.ballots.candidate(group, 0)]);
  record.closeTally('votes', totals);
  const valid = BigInt(election.ballots.total);
  for (const [candidate, votes] of totals.votes) {
    if (votes * 2n > valid) record.elect(candidate, 'majority', 1);
  }
  return record.result(null);
}
