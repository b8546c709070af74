import { csvCell } from '#domain-kit';
import type { CountingMethod } from '../counting/count.types.js';
import type { Election } from '../election.types.js';

/**
 * Papers for any counting program: BLT, with `[tie …]` for the lot; our own table for a score election, which BLT cannot
 * say. `massline recount` reads both and counts the same.
 */
export const writePapers = (election: Election, method: CountingMethod): string =>
  method === 'score' ? writeTable(election) : writeBlt(election);

function writeBlt({ title, seats, candidates, withdrawn, ballots, blank, lot }: Election): string {
  const papers = Array.from({ length: ballots.size }, (_, group) => {
    const ranks = ballots.ranking(group).map((rank) => rank.join('='));
    return [ballots.count(group), ...ranks, 0].join(' ');
  });
  return [
    `${candidates.length} ${seats}`,
    ...(lot.length > 0 ? [`[tie ${lot.join(' ')}]`] : []),
    ...(withdrawn.length > 0 ? [`[withdrawn ${withdrawn.join(' ')}]`] : []),
    ...papers,
    ...(blank > 0 ? [`${blank} 0`] : []),
    '0',
    ...candidates.map(({ name }) => quoted(name)),
    quoted(title),
    '',
  ].join('\n');
}

function writeTable({ title, seats, candidates, ballots, blank }: Election): string {
  const rows = Array.from({ length: ballots.size }, (_, group) => {
    const points = candidates.map(() => 0);
    for (const [candidate] of ballots.ranking(group)) points[candidate! - 1]! += 1;
    return [ballots.count(group), ...points];
  });
  const table = [
    ['title', title],
    ['seats', seats],
    ['papers', ...candidates.map(({ name }) => name)],
    ...rows,
    ...(blank > 0 ? [[blank]] : []),
  ];
  return table.map((row) => `${row.map((cell) => csvCell(`${cell}`)).join(',')}\n`).join('');
}

/** Quotes and line ends would be read as ends of the name. */
const quoted = (name: string): string => `"${name.replace(/["“”\s]+/gu, ' ').trim()}"`;
