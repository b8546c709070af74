import { ballotHash, type BoardEntry, countBoard, entriesOf, type Marks } from '#ballots/device';
import { send } from '../../api/graphql-client.js';
import { VotingRefused } from './voter.js';

/** What this browser finds on a finished board. */
export interface BoardCheck {
  /** The marks of the ballot that was looked for; null where it is not there. */
  readonly marks: Marks | null;
  readonly ballots: number;
  /** Counted again here, the board gives the result that stands on it. */
  readonly isSameCount: boolean;
}

/** Fetches the board, looks for a ballot, and counts all of them again. @param ballot what a receipt says */
export async function checkBoard(election: string, ballot: string | null): Promise<BoardCheck> {
  const answer = await send(`/elections/${election}/board`, { method: 'GET', headers: {} });
  if (!answer.ok) throw new VotingRefused('ELECTION_NOT_COUNTED', `Answer ${answer.status}`);
  const { entries } = (await answer.json()) as { entries: readonly BoardEntry[] };
  const ballots = entriesOf(entries, 'ballot');
  const [called, result] = [entriesOf(entries, 'called')[0], entriesOf(entries, 'result')[0]];
  const found = ballots.find((one) => ballotHash(one) === ballot);
  return {
    marks: found?.marks ?? null,
    ballots: ballots.length,
    isSameCount: called !== undefined && result?.count === countBoard(called.plan, entries).digest,
  };
}
