import { parseArgs } from 'node:util';
import { FULL, QUICK, type Sizes } from './sizes.js';

export interface BenchOptions {
  /** Numbers of the bars to measure, in the order of performance.md. */
  readonly only: readonly number[];
  readonly sizes: Sizes;
  readonly quick: boolean;
  /** File for the figures as JSON. */
  readonly json: string | undefined;
  /** Folder for CPU profiles of the measured nodes; each takes one more round that does not count. */
  readonly profile: string | undefined;
}

export const USAGE = 'npm run bench -- [--only 1,2] [--rounds 5] [--json FILE] [--profile DIR] [--quick]';

/** Throws naming the argument that cannot be used. */
export function readOptions(args: readonly string[], bars: readonly number[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'string' },
      profile: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const only = values.only === undefined ? bars : values.only.split(',').map(Number);
  const unknown = only.filter((bar) => !bars.includes(bar));
  if (unknown.length > 0) throw new Error(`--only: bars are ${bars.join(', ')}\n${USAGE}`);
  const sizes = values.quick ? QUICK : FULL;
  const rounds = values.rounds === undefined ? sizes.rounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds: a whole number from 1\n${USAGE}`);
  return {
    only: bars.filter((bar) => only.includes(bar)),
    sizes: { ...sizes, rounds },
    quick: values.quick,
    json: values.json,
    profile: values.profile,
  };
}
