import { countElection, COUNTING_METHODS, type CountingMethod, type CountResult, type Election } from '#ballots';
import { basename } from 'node:path';
import { readElection } from './read-election.js';

export interface RecountOptions {
  readonly method: string;
  readonly seats?: number;
  /** Candidate numbers in the order that a lot drew. */
  readonly lot?: readonly number[];
  readonly json: boolean;
}

/** Counts each file by itself; one that cannot be read is named on stderr, and the others are counted. Answers the exit code. */
export async function recount(files: readonly string[], options: RecountOptions): Promise<number> {
  const method = COUNTING_METHODS.find((one) => one === options.method);
  if (!method) throw new Error(`--method is one of ${COUNTING_METHODS.join(', ')}, not "${options.method}"`);
  let failed = 0;
  for (const file of files) {
    const problem = await one(file, method, options).catch((error: unknown) => `${file}: ${String(error)}`);
    if (problem === undefined) continue;
    failed += 1;
    process.stderr.write(`massline recount: ${problem}\n`);
  }
  return failed === 0 ? 0 : 1;
}

/** Answers what is wrong with the file. */
async function one(file: string, method: CountingMethod, options: RecountOptions): Promise<string | undefined> {
  const read = await readElection(file, method).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  });
  if (read instanceof Error) return `${file}: ${read.message}`;
  if (!read.ok) return `${file}:${read.error.line}: ${read.error.message}`;
  const election = withOptions(read.value, options);
  const standing = election.candidates.length - election.withdrawn.length;
  if (election.seats < 1 || election.seats > standing) {
    return `${file}: ${election.seats} seats for ${standing} candidates cannot be filled; say --seats from 1 to ${standing}`;
  }
  if (election.ballots.total === 0) return `${file}: there is no valid ballot to count`;
  const counted = countElection(election, method);
  process.stdout.write(options.json ? `${JSON.stringify(asJson(file, counted))}\n` : asText(counted));
  return undefined;
}

const withOptions = (election: Election, { seats, lot }: RecountOptions): Election => ({
  ...election,
  seats: seats ?? election.seats,
  lot: lot ?? election.lot,
});

/** One object a line. `ties` with `by: "lot"` went by the published order; without one, by the order of the ballot paper. */
function asJson(file: string, { valid, blank, quota, ties, ...counted }: CountResult) {
  const { title, seats, candidates, withdrawn, method, elected, excluded, stages } = counted;
  return {
    ...{ file: basename(file), title, seats, candidates, valid, blank_or_empty: blank, withdrawn, quota, elected },
    ...{ excluded, ties, decided_by_lot: ties.some(({ by }) => by === 'lot'), method, stages },
  };
}

function asText({ title, valid, blank, quota, elected, ties, stages, candidates }: CountResult): string {
  const lines = [
    title,
    `${valid} valid papers${blank > 0 ? `, ${blank} without a usable preference` : ''}${quota === null ? '' : `; quota ${quota}`}`,
    ...stages.flatMap(({ stage, action, votes, nontransferable }) => [
      `Stage ${stage}: ${action}`,
      ...votes.map((vote, n) => `  ${vote.padStart(18)}  ${candidates[n] ?? ''}`),
      `  ${nontransferable.padStart(18)}  (non-transferable)`,
    ]),
    ...ties.map(
      ({ stage, between, chosen, by }) => `Tie at stage ${stage} between ${between.join(', ')}: ${chosen}, by ${by}`,
    ),
    ...elected.map(({ name, stage, how }) => `Elected: ${name} (stage ${stage}, ${how.replaceAll('_', ' ')})`),
  ];
  return `${lines.join('\n')}\n\n`;
}
