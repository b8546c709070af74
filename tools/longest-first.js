import Sequencer from '@jest/test-sequencer';

/**
 * How long a suite takes about, ms, where no earlier run has measured it: the first that fits. A run that ends with a long
 * suite leaves a core idle.
 */
const GUESSES = [
  [/\/test\/browser\/(every-page|founding|register|record)/, 120_000],
  [/\/test\/(faults|main-job)\/|\/test\/\w+\/(backup|canary|accounts|people)\./, 100_000],
  [/\/test\/browser\/|\/bench\.|rotation-model/, 70_000],
  [/\/test\/(operate|federation|privacy|compose|refusals|elections)/, 45_000],
  [/\/exchange\/.*\.e2e-spec/, 25_000],
  [/\.e2e-spec/, 10_000],
  [/./, 1_000],
];

/** Runs the longest suites first, by what earlier runs took or, on a clean checkout, by a guess. */
export default class LongestFirst extends Sequencer {
  time(test) {
    return super.time(test) ?? GUESSES.find(([path]) => path.test(test.path))[1];
  }
}
