import { newNodeKey, plainKeyFile } from '#platform';
import { readFile } from 'node:fs/promises';
import { BackupError } from '../backup/load.js';
import { type Arrival, beginArrival, completeArrival, markDatabase, refuseInhabited } from '../instance/arrival.js';
import { askSecret, hasTerminal } from '../instance/ask.js';
import { openInstanceDatabase } from '../instance/instance-database.js';
import { commandEnvironment } from '../instance/instance-environment.js';
import { instanceHome, type InstanceWish } from '../instance/instance.js';
import { runCommand } from '../nodes/node-process.js';
import { feedExport, passphraseOf, type Verified, verifiedExport } from './export-file.js';

export interface ImportOptions extends InstanceWish {
  /** Names a file that holds the passphrase of the export, for who has no terminal. */
  readonly passphraseFile?: string | undefined;
  /** The node went on after the export: its record says that it was restored. */
  readonly ranOn: boolean;
}

/**
 * Makes of an export the node that it was, in an empty home. Everything is checked before anything is written; killed at
 * any point it leaves nothing that starts, and goes on from the beginning when it is run again.
 */
export async function importInstance(file: string, options: ImportOptions): Promise<void> {
  const home = instanceHome(options.home);
  refuseInhabited(home);
  const passphrase = passphraseOf(await given(options.passphraseFile));
  const verified = await verifiedExport(file, passphrase);
  const { id, kind } = verified.instance;
  const { port, ranOn } = options;
  const arrival = await beginArrival({ home, id, kind, port }, 'import-instance');
  const key = newNodeKey();
  await fill(arrival, { file, passphrase, key, verified, ranOn });
  await completeArrival(arrival, { keyFile: plainKeyFile(key) });
  process.stdout.write(`${id} as of ${verified.madeAt} lives in ${home}, with ${verified.rows} rows.
Its record verifies and has the same heads: ${verified.record.entries} entries, ${verified.record.checkpoints} checkpoints.
It was signed by ${verified.thumbprint}; compare that with what the export said.

It has a new node key and starts alone; for a passphrase run: npx massline custody passphrase
It signs with the same key as before, so its peers know it. Never start the old one again. Make a new recovery sheet and a backup: npx massline recovery-sheet
`);
}

interface Content {
  readonly file: string;
  readonly passphrase: string;
  readonly key: Buffer;
  readonly verified: Verified;
  readonly ranOn: boolean;
}

async function fill(arrival: Arrival, { file, passphrase, key, verified, ranOn }: Content): Promise<void> {
  const { instance, token } = arrival;
  const database = await openInstanceDatabase(instance);
  const place = { app: instance.app, environment: commandEnvironment(instance, database), key };
  const run = (args: string[]) => runCommand(place.app, place.environment, args, key);
  try {
    await database.reset(token);
    if ((await run(['migrate'])).code !== 0) throw new Error('The new database could not be prepared');
    await markDatabase(database.ownerUrl, arrival);
    await feedExport(file, passphrase, { place, command: 'import-instance' });
    const checked = await run(['verify-ledger']);
    if (checked.code !== 0) throw new BackupError(`The record does not verify here:\n${checked.output}`);
    if (ranOn && (await run(['restore', 'note', verified.madeAt.slice(0, 10)])).code !== 0)
      throw new Error('That the node ran on could not be written down');
  } finally {
    await database.stop();
  }
}

async function given(file: string | undefined): Promise<string> {
  if (file) return readFile(file, 'utf8');
  if (!hasTerminal()) throw new Error('Nobody is at a terminal to type the passphrase; use --passphrase-file');
  return askSecret('Passphrase of the export: ');
}
