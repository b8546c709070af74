import { joinShares, type RecoveryRefusal } from '#federation';
import { plainKeyFile } from '#platform';
import { readFile } from 'node:fs/promises';
import { identityToRecipient } from 'age-encryption';
import { Client } from 'pg';
import { type Arrival, beginArrival, completeArrival, markDatabase, refuseInhabited } from '../instance/arrival.js';
import { askSecret, hasTerminal } from '../instance/ask.js';
import { openInstanceDatabase } from '../instance/instance-database.js';
import { commandEnvironment } from '../instance/instance-environment.js';
import { instanceHome, type InstanceWish } from '../instance/instance.js';
import { runCommand } from '../nodes/node-process.js';
import { ageFileLines } from './age-file.js';
import type { BackupHeader } from './dump.js';
import { BackupError, headerOf, loadLines } from './load.js';

export interface RestoreOptions extends InstanceWish {
  /** Names a file with two shares, one a line; asked on the terminal if absent. */
  readonly shares?: string | undefined;
}

/**
 * Makes of a backup and two shares a node in an empty home, and checks its record. Killed at any point it leaves nothing
 * that starts, and goes on from the beginning when it is run again.
 */
export async function restore(file: string, options: RestoreOptions): Promise<void> {
  const home = instanceHome(options.home);
  refuseInhabited(home);
  const identity = await identityOf(options.shares);
  const lines = await plainLines(file, identity);
  const first = await lines.next().catch(unreadable);
  const header = headerOf(first.done ? undefined : first.value);
  const { id, kind, port } = header.instance;
  const arrival = await beginArrival({ home, id, kind, port: options.port ?? port }, 'restore');
  const key = Buffer.from(header.nodeKey, 'base64');
  const ledger = await fill(arrival, { header, rest: lines, key });
  await completeArrival(arrival, { keyFile: plainKeyFile(key), recipient: await identityToRecipient(identity) });
  process.stdout.write(
    `${id} as of ${header.madeAt} lives in ${home}.\nIts record verifies: ${ledger}\n\nIt starts alone now; for a passphrase run: npx massline custody passphrase\nBefore you start it run: npx massline recover\n`,
  );
}

interface Content {
  readonly header: BackupHeader;
  readonly rest: AsyncIterable<string>;
  readonly key: Buffer;
}

async function fill(arrival: Arrival, { header, rest, key }: Content): Promise<string> {
  const { instance, token } = arrival;
  const database = await openInstanceDatabase(instance);
  const environment = commandEnvironment(instance, database);
  const client = new Client({ connectionString: database.ownerUrl });
  try {
    await database.reset(token);
    const { code } = await runCommand(instance.app, environment, ['migrate']);
    if (code !== 0) throw new Error('The new database could not be prepared');
    await markDatabase(database.ownerUrl, arrival);
    await client.connect();
    await loadLines(client, header, rest).catch(unreadable);
    const verified = await runCommand(instance.app, environment, ['verify-ledger'], key);
    if (verified.code !== 0) throw new BackupError(`The record of the backup does not verify:\n${verified.output}`);
    const noted = await runCommand(instance.app, environment, ['restore', 'note', header.madeAt.slice(0, 10)], key);
    if (noted.code !== 0) throw new Error(`That it was restored could not be written down:\n${noted.output}`);
    const { entries, checkpoints } = JSON.parse(verified.output) as { entries: number; checkpoints: number };
    return `${entries} entries, ${checkpoints} checkpoints`;
  } finally {
    await client.end();
    await database.stop();
  }
}

/** age refuses what was changed in any byte; it says so in words of its own. */
function unreadable(error: unknown): never {
  if (error instanceof BackupError || (error as { code?: string }).code) throw error;
  throw new BackupError('The backup is cut or damaged: nothing of it was taken over. Use another one.', {
    cause: error,
  });
}

const plainLines = (file: string, identity: string): Promise<AsyncGenerator<string>> =>
  ageFileLines(file, (decrypter) => decrypter.addIdentity(identity)).catch((cause: unknown) => {
    throw new BackupError('These shares do not open this backup: it was made for another recovery sheet.', { cause });
  });

async function identityOf(file: string | undefined): Promise<string> {
  const texts = file
    ? (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
    : await typedShares();
  const joined = await joinShares(texts);
  if (joined.ok) return joined.value;
  throw new Error(remedyOf(joined.error));
}

async function typedShares(): Promise<string[]> {
  if (!hasTerminal()) throw new Error('Nobody is at a terminal to type two shares; use --shares FILE');
  return [await askSecret('First share, from SHARE on: '), await askSecret('Second share: ')];
}

const REMEDIES = {
  too_few: 'Two shares are needed.',
  same_share: 'This is the same share twice. Ask another holder for theirs.',
  other_sheet: 'These shares are of two different recovery sheets.',
};

function remedyOf(refused: RecoveryRefusal): string {
  if (refused.code !== 'share_refused') return REMEDIES[refused.code];
  const { share, refusal } = refused;
  if (refusal.code === 'typo')
    return `Share ${share}: group ${refusal.group} has a typing mistake. Compare it with the paper.`;
  return refusal.code === 'incomplete' ? `Share ${share}: its end is missing.` : `Share ${share} is no recovery share.`;
}
