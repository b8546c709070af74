import { type LedgerAnchors, sizeAt } from '#ballots';
import type { Day } from '#domain-kit';
import { checkEntry, entryHash, type EntryKind, verifyInclusion } from '#ledger';
import { type Board, boardRoot } from './board-parts.js';
import type { Finding } from './finding.types.js';

/**
 * That the organization's own ledger held the board at its opening, at its closing and with its result, on those days:
 * what was written there cannot be changed later without another ledger, which its witnesses would see.
 */
export function findInAnchors(board: Board, ledger: LedgerAnchors | null): Finding[] {
  if (!ledger) return [{ code: 'LEDGER_MISSING' }];
  const { entries, opened, closed, result } = board;
  const due: readonly (readonly [EntryKind, Day, number])[] = [
    ['election.opened', opened.day, sizeAt(entries, 'opened')],
    ['election.closed', closed.day, sizeAt(entries, 'closed')],
    ['election.concluded', result.day, entries.length],
  ];
  return due.flatMap(([kind, day, size]): Finding[] => {
    const where = kind;
    const anchored = ledger.entries.filter(({ entry }) => entry.kind === kind);
    if (anchored.length !== 1) return [{ code: 'LEDGER_MISSING', where }];
    const { entry, proof } = anchored[0]!;
    const { ids, days, figures, commitments } = entry.subject;
    const says =
      ids?.['election'] === board.plan.election &&
      figures?.['size'] === size &&
      commitments?.['board'] === boardRoot(entries, size) &&
      days?.['on'] === day;
    return says && isIncluded(ledger, entry, proof) ? [] : [{ code: 'LEDGER_DIFFERS', where }];
  });
}

function isIncluded({ size, root }: LedgerAnchors, entry: unknown, proof: readonly string[]): boolean {
  const checked = checkEntry(entry);
  if (!checked.ok) return false;
  const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
  const { index } = checked.value;
  return verifyInclusion({
    index,
    size,
    leafHash: entryHash(checked.value),
    root: bytes(root),
    proof: proof.map(bytes),
  });
}
