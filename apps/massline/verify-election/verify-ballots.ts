import { ballotHash, type BallotRules, checkBallot, readPaperKey } from '#ballots';
import { type Board, papersIssued } from './board-parts.js';
import type { Finding } from './finding.types.js';

/** That each ballot is on a paper of this election, marked by that paper alone, and once: ballots ≤ papers. */
export function findInBallots(board: Board): Finding[] {
  const { plan, signers, candidates, ballots, closed } = board;
  const findings: Finding[] = [];
  const paperKeys = signers.flatMap(({ paperKey }) => readPaperKey(paperKey) ?? []);
  if (paperKeys.length !== signers.length) return findings;
  const { election, method } = plan;
  const rules: BallotRules = { election, method, candidates: candidates.length, paperKeys };
  const spent = new Set<string>();
  for (const ballot of ballots) {
    const where = ballotHash(ballot);
    const refusal = checkBallot(rules, { ...ballot, election });
    if (refusal) findings.push({ code: 'BALLOT_REFUSED', where: `${where} ${refusal}` });
    if (spent.has(ballot.key)) findings.push({ code: 'PAPER_SPENT_TWICE', where });
    spent.add(ballot.key);
  }
  if (ballots.length !== closed.ballots) findings.push({ code: 'BALLOTS_DIFFER' });
  if (ballots.length > papersIssued(board)) findings.push({ code: 'MORE_BALLOTS_THAN_PAPERS' });
  return findings;
}
