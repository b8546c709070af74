import { writeFileSync } from 'node:fs';

/** Leaves the numbers of a run in the file that MASSLINE_TALLY names, for tools/test.js to print last. */
export class TallyReporter {
  onTestRunEnd(files, errors) {
    const file = process.env['MASSLINE_TALLY'];
    if (!file) return;
    const tally = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of files) {
      // What fails beside its tests, a hook or a file that could not be read, is a failure all the same.
      for (const part of [module, ...module.children.allSuites()]) tally.failed += part.errors().length;
      for (const test of module.children.allTests()) tally[test.result().state] += 1;
    }
    writeFileSync(file, JSON.stringify(tally));
  }
}
