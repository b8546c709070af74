import {
  type BallotEntry,
  ballotHash,
  type BoardEntry,
  countBoard,
  drawLot,
  entriesOf,
  type Marks,
  paperMessage,
} from '#ballots/device';
import { send } from '../../api/graphql-client.js';
import { fromBase64url, paperKeyOf } from './signing.js';
import { VotingRefused } from './voter.js';

/** A lot of public sources, drawn again in this browser. */
export interface LotDrawn {
  /** What each announced source said, as it stands on the board. */
  readonly said: readonly { readonly source: string; readonly values: readonly number[] }[];
  /** Numbers of candidates: of equals, who stands first here is chosen. */
  readonly order: readonly number[];
}

/** What this browser finds on a finished board. */
export interface BoardCheck {
  /** The marks of the ballot that was looked for; null where it is not there. */
  readonly marks: Marks | null;
  readonly ballots: number;
  /** Counted again here, the board gives the result that stands on it. */
  readonly isSameCount: boolean;
  /** How many nodes sign papers: 1 or 2. */
  readonly signers: number;
  /** Ballots whose paper does not have the signature of each of them. */
  readonly unsigned: number;
  /** Null where no lot had to tell. */
  readonly lot: LotDrawn | null;
}

/** Fetches the board, looks for a ballot, checks the signatures of every paper, and counts all of them again. @param ballot what a receipt says */
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
    signers: entriesOf(entries, 'signer').length,
    unsigned: await unsignedOf(election, entries),
    lot: lotOn(entries),
    isSameCount: called !== undefined && result?.count === countBoard(called.plan, entries).digest,
  };
}

async function unsignedOf(election: string, entries: readonly BoardEntry[]): Promise<number> {
  const keys = await Promise.all(entriesOf(entries, 'signer').map(({ paperKey }) => paperKeyOf(paperKey)));
  const isWhole = async ({ key, papers }: BallotEntry): Promise<boolean> => {
    const message = paperMessage(election, key);
    const signed = keys.map(async ({ isSigned }, n) => {
      const { prefix, signature } = papers[n] ?? { prefix: '', signature: '' };
      return isSigned(Uint8Array.of(...fromBase64url(prefix), ...message), fromBase64url(signature));
    });
    return papers.length === keys.length && (await Promise.all(signed)).every(Boolean);
  };
  const whole = await Promise.all(entriesOf(entries, 'ballot').map(isWhole));
  return whole.filter((one) => !one).length;
}

function lotOn(entries: readonly BoardEntry[]): LotDrawn | null {
  const [called, lot] = [entriesOf(entries, 'called')[0], entriesOf(entries, 'lot')[0]];
  const candidates = entriesOf(entries, 'candidate').length;
  if (!called || !lot || candidates === 0) return null;
  const said = called.plan.lotSources.map((source, n) => ({ source, values: lot.values[n] ?? [] }));
  return { said, order: drawLot(lot.values, candidates) };
}
