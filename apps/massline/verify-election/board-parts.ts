import { boardBytes, type BoardEntry, type ElectionPlan, entriesOf, type EntryOf } from '#ballots';
import { leafHash, rootOf } from '#ledger';

/** The entries of a board by kind, where those that must be there once are. */
export interface Board {
  readonly entries: readonly BoardEntry[];
  readonly plan: ElectionPlan;
  readonly called: EntryOf<'called'>;
  readonly opened: EntryOf<'opened'>;
  readonly casting: EntryOf<'casting'>;
  readonly closed: EntryOf<'closed'>;
  readonly result: EntryOf<'result'>;
  readonly candidates: readonly EntryOf<'candidate'>[];
  readonly signers: readonly EntryOf<'signer'>[];
  readonly voters: readonly EntryOf<'voter'>[];
  readonly requests: readonly EntryOf<'request'>[];
  readonly statements: readonly EntryOf<'issued'>[];
  readonly ballots: readonly EntryOf<'ballot'>[];
}

/** Undefined where an entry that a board has once is missing, or is there twice. */
export function readBoard(entries: readonly BoardEntry[]): Board | undefined {
  const once = <K extends BoardEntry['kind']>(kind: K): EntryOf<K> | undefined => {
    const found = entriesOf(entries, kind);
    return found.length === 1 ? found[0] : undefined;
  };
  const [called, opened, casting] = [once('called'), once('opened'), once('casting')];
  const [closed, result] = [once('closed'), once('result')];
  if (!called || !opened || !casting || !closed || !result || entriesOf(entries, 'lot').length > 1) return undefined;
  return {
    entries,
    plan: called.plan,
    ...{ called, opened, casting, closed, result },
    candidates: entriesOf(entries, 'candidate'),
    signers: entriesOf(entries, 'signer'),
    voters: entriesOf(entries, 'voter'),
    requests: entriesOf(entries, 'request'),
    statements: entriesOf(entries, 'issued'),
    ballots: entriesOf(entries, 'ballot'),
  };
}

/** The root over the first `size` entries of a board, in hex. */
export const boardRoot = (entries: Board['entries'], size = entries.length): string =>
  Buffer.from(rootOf(entries.slice(0, size).map((entry) => leafHash(boardBytes(entry))))).toString('hex');

/** How many papers can be out: as many as the signer signed that signed the fewest. */
export const papersIssued = ({ signers, requests }: Pick<Board, 'signers' | 'requests'>): number =>
  Math.min(...signers.map(({ role }) => requests.filter(({ signedBy }) => signedBy.includes(role)).length));
