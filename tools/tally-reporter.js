import { writeFileSync } from 'node:fs';

/** Leaves the numbers of a Jest run in the file that MASSLINE_TALLY names, for tools/test.js to print last. */
export default class TallyReporter {
  onRunComplete(_contexts, results) {
    const file = process.env['MASSLINE_TALLY'];
    if (!file) return;
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
    const tally = {
      passed: numPassedTests,
      // A file that could not be run has no tests to fail, and is a failure all the same.
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests + numTodoTests,
    };
    writeFileSync(file, JSON.stringify(tally));
  }
}
