import {
  adviseElectorate,
  boardBytes,
  callElection,
  countBoard,
  type ElectionStep,
  inBoardOrder,
  readPaperKey,
  readSigningKey,
  takeStep,
} from '#ballots';
import type { Board } from './board-parts.js';
import type { Finding } from './finding.types.js';
import { findInBallots } from './verify-ballots.js';
import { findInPapers } from './verify-papers.js';

/** Everything that a board says against itself. */
export function findInBoard(board: Board): Finding[] {
  const findings = [...findInOrder(board), ...findInSteps(board), ...findInSigners(board)];
  findings.push(...findInPapers(board), ...findInBallots(board));
  // A count of what is no board would say nothing, or not end.
  return findings.length > 0 ? findings : findInResult(board);
}

function findInOrder({ entries }: Board): Finding[] {
  const ordered = inBoardOrder(entries);
  const at = entries.findIndex((entry, n) => !boardBytes(entry).equals(boardBytes(ordered[n]!)));
  return at < 0 ? [] : [{ code: 'BOARD_OUT_OF_ORDER', where: String(at) }];
}

/** The same rules by which the election went, over the days and numbers that the board shows. */
function findInSteps({ plan, called, opened, casting, closed, result, ...board }: Board): Finding[] {
  const begun = callElection(plan, called.day);
  if (!begun.ok) return [{ code: 'PLAN_REFUSED', where: begun.error }];
  const steps: ElectionStep[] = [
    { step: 'open', day: opened.day, roll: board.voters.length, candidates: board.candidates.length },
    { step: 'begin-casting', day: casting.day, papers: board.requests.length },
    { step: 'close', day: closed.day },
    { step: 'count', day: result.day, needsLot: false },
  ];
  let progress = begun.value;
  for (const step of steps) {
    const taken = takeStep(progress, step);
    if (!taken.ok) return [{ code: 'STEP_REFUSED', where: `${step.step} ${taken.error}` }];
    progress = taken.value;
  }
  return [];
}

function findInSigners({ called, plan, signers, candidates, voters, opened }: Board): Finding[] {
  const findings: Finding[] = [];
  const roles = signers.map(({ role }) => role).join();
  const isOwn = signers[0]?.node === called.node;
  const areApart = signers.length < 2 || signers[0]!.node !== signers[1]!.node;
  const usable = signers.every((one) => readPaperKey(one.paperKey) && readSigningKey(one.statementKey));
  const areKnown = roles === 'instance' || roles === 'instance,co-signer';
  const isAsCalled = plan.coSigner === undefined || signers[1]?.node === plan.coSigner;
  if (!areKnown || !isOwn || !areApart || !usable || !isAsCalled)
    findings.push({ code: 'SIGNERS_WRONG', where: roles });
  if (candidates.some(({ number }, n) => number !== n + 1)) findings.push({ code: 'BOARD_INCOMPLETE' });
  if (opened.roll !== voters.length || !adviseElectorate(voters.length).ok) findings.push({ code: 'ROLL_DIFFERS' });
  return findings;
}

function findInResult({ entries, plan, result }: Board): Finding[] {
  const counted = countBoard(plan, entries);
  const isSame = counted.digest === result.count && counted.elected.join() === result.elected.join();
  return isSame && !counted.needsLot ? [] : [{ code: 'RESULT_DIFFERS', where: counted.elected.join() }];
}
