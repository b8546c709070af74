import type { Command } from 'commander';
import { backup } from '../backup/backup.js';
import { recoverySheet, type SheetOptions } from '../backup/recovery-sheet.js';
import { restore, type RestoreOptions } from '../backup/restore.js';
import { rotateKey, type RotateOptions } from '../custody/rotate-key.js';
import { custody, type CustodyOptions } from '../custody/custody.js';
import { doctor, type DoctorOptions } from '../doctor/doctor.js';
import { exportInstance, type ExportOptions } from '../leaving/export.js';
import { importInstance, type ImportOptions } from '../leaving/import-instance.js';
import { init } from '../serve/init.js';
import { serve } from '../serve/serve.js';
import type { InstanceWish } from './instance.js';

const HOME = 'where the node keeps everything; MASSLINE_HOME or .massline/instance if absent';

/** What whoever runs one node by itself needs. */
export function addInstanceCommands(program: Command): void {
  withWish(
    program.command('init').description('Found an organization in the browser, step by step, and run it'),
  ).action((options: InstanceWish) => init(options));
  withWish(program.command('serve').description('Run one node: on an embedded database, or on DATABASE_URL')).action(
    (options: InstanceWish) => serve(options),
  );
  program
    .command('custody [file|passphrase]')
    .description('Say who can open the node key, or change it')
    .option('--home <directory>', HOME)
    .option('--passphrase-file <file>', 'holds the new passphrase; asked on the terminal if absent')
    .action((to: string | undefined, options: CustodyOptions) => custody(to, options));
  program
    .command('rotate-key')
    .description('Seal everything personal under new keys; the node must not run. Interrupted, run it again')
    .option('--home <directory>', HOME)
    .option('--passphrase-file <file>', 'holds the passphrase; asked on the terminal if absent')
    .action((options: RotateOptions) => rotateKey(options));
  program
    .command('recovery-sheet')
    .description('Make what opens backups, in three parts to print and hand out; any two open them')
    .option('--home <directory>', HOME)
    .option('--replace', 'although there is one already', false)
    .action((options: SheetOptions) => recoverySheet(options));
  program
    .command('backup [file]')
    .description('Write everything that a node is into one encrypted file, while it runs')
    .option('--home <directory>', HOME)
    .action((file: string | undefined, options: InstanceWish) => backup(file, options));
  program
    .command('restore <file>')
    .description('Make a node of a backup and two shares, in an empty home')
    .option('--home <directory>', HOME)
    .option('--port <n>', 'where it listens on this machine', port)
    .option('--shares <file>', 'holds two shares, one a line; asked on the terminal if absent')
    .action((file: string, options: RestoreOptions) => restore(file, options));
  program
    .command('export <file>')
    .description('Write the whole node into one signed file, closed by a passphrase, to take it elsewhere')
    .option('--node <id>', 'which node of `massline up`; without it the node of this environment or of --home')
    .option('--home <directory>', HOME)
    .option('--passphrase-file <file>', 'holds the passphrase of the file; asked on the terminal if absent')
    .action((file: string, options: ExportOptions) => exportInstance(file, options));
  program
    .command('import-instance <file>')
    .description('Make of an export the node that it was, in an empty home')
    .option('--home <directory>', HOME)
    .option('--port <n>', 'where it listens on this machine', port)
    .option('--passphrase-file <file>', 'holds the passphrase of the file; asked on the terminal if absent')
    .option('--ran-on', 'the node went on after the export: its record will say that it was restored', false)
    .action((file: string, options: ImportOptions) => importInstance(file, options));
  program
    .command('doctor')
    .description('Say what is wrong with a node and what to do about it')
    .option('--home <directory>', HOME)
    .option('--json', 'print the findings as JSON', false)
    .action(async (options: DoctorOptions) => {
      process.exitCode = await doctor(options);
    });
}

const withWish = (command: Command): Command =>
  command
    .option('--home <directory>', HOME)
    .option('--id <id>', 'a new node’s name in its federation, never changed; made up if absent')
    .option('--kind <kind>', 'mass-organization if absent; organizing-committee for the committee')
    .option('--port <n>', 'where it listens on this machine', port);

function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 65_535) return number;
  throw new Error(`--port is a whole number from 1 to 65535, not "${text}"`);
}
