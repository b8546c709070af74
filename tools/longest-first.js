import { BaseSequencer } from 'vitest/node';

/**
 * How long a suite takes about, s: the first that fits. A run that ends with a long suite leaves a core idle. The first
 * have another start than their length: many suites copy one federation, which the first of them makes while others
 * that came for it would wait.
 */
const GUESSES = [
  [/\/test\/(browser\/(register|founding|accounts)|operate\/backup)\./, 300],
  [/\/test\/browser\/every-page/, 200],
  [/\/test\/browser\/(record|keys)/, 125],
  [/\/test\/(faults|main-job)\/|\/test\/\w+\/(canary|people)\./, 100],
  [/\/test\/browser\/|\/bench\.|rotation-model/, 70],
  [/\/test\/(operate|federation|privacy|compose|refusals|elections)/, 45],
  [/\/exchange\/.*\.e2e-spec/, 25],
  [/\.e2e-spec/, 10],
  [/./, 1],
];
const guess = ({ moduleId }) => GUESSES.find(([path]) => path.test(moduleId))[1];

/** Runs the longest suites first. */
export class LongestFirst extends BaseSequencer {
  sort(files) {
    return files.toSorted((one, other) => guess(other) - guess(one));
  }
}
