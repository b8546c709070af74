import type { Command } from 'commander';
import { enroll, type EnrollOptions } from './enroll.js';
import { importFile, type ImportOptions } from './import-file.js';

/** Of an option that may be repeated. */
export const collect = (one: string, others: readonly string[]): string[] => [...others, one];

/** What a person with a mandate does from the command line, at a node that runs. */
export function addPersonCommands(program: Command): void {
  asPerson(
    program
      .command('import')
      .description('Bring a CSV of records in: shows what is read from which column, asks, and says what was left out')
      .argument('<file>', 'UTF-8, with the names of the columns in its first row')
      .option('--column <field=column>', 'which column holds what, if not as proposed; may be repeated', collect, [])
      .option('--date-order <order>', 'iso, day-month-year or month-day-year, if the days do not tell')
      .option('--site <name>', 'the site of rows that name none')
      .option('--yes', 'ask nothing', false),
  ).action(async (file: string, options: ImportOptions) => {
    process.exitCode = await importFile(file, options);
  });
  asPerson(
    program
      .command('enroll')
      .description('Join a federation with the code that its committee gave: shows the words to compare, and waits')
      .argument('<code>', 'the invitation code')
      .option('--no-wait', 'do not wait for the answer'),
  ).action(async (code: string, options: EnrollOptions) => {
    process.exitCode = await enroll(code, options);
  });
}

const asPerson = (command: Command): Command =>
  command
    .option('--home <directory>', 'where the node keeps everything; MASSLINE_HOME or .massline/instance if absent')
    .option(
      '--login-file <file>',
      'holds your sign-in name and password, a line each; asked on the terminal if absent',
    );
