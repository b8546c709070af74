import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { Client } from 'pg';
import { openInstanceDatabase } from '../instance/instance-database.js';
import { recipientFile } from '../instance/instance-environment.js';
import { instanceAt, type InstanceWish } from '../instance/instance.js';
import { unlock } from '../instance/unlock.js';
import { writeAgeFile } from './age-file.js';
import { dumpLines } from './dump.js';

/** Who was erased at home is in the backups from before: so long, and no longer. */
export const BACKUPS_KEPT_DAYS = 90;
const DAY_MS = 86_400_000;
const ENDING = '.backup.age';
const nameOf = (id: string, madeAt: string): string => `${id}-${madeAt.replaceAll(/[:.]/g, '-')}${ENDING}`;

/** Writes everything that a node is into one age file, which two of the three recovery shares open. */
export async function backup(to: string | undefined, options: InstanceWish): Promise<void> {
  const instance = await instanceAt(options);
  const recipient = await readFile(recipientFile(instance.home), 'utf8').catch(() => {
    throw new Error('There is no recovery sheet yet, so nobody could open a backup. Run: npx massline recovery-sheet');
  });
  const key = await unlock(instance.keyFile);
  const madeAt = new Date().toISOString();
  const file = resolve(to ?? join(instance.home, 'backups', nameOf(instance.id, madeAt)));
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const database = await openInstanceDatabase(instance);
  const client = new Client({ connectionString: database.ownerUrl });
  try {
    await client.connect();
    const { id, kind, port } = instance;
    const header = { madeAt, instance: { id, kind, port }, nodeKey: key.toString('base64') };
    const lines = Readable.from(bytesOf(dumpLines(client, header)), { objectMode: false });
    await writeAgeFile(file, (encrypter) => encrypter.addRecipient(recipient.trim()), lines);
  } finally {
    await client.end();
    await database.stop();
  }
  if (!to)
    for (const old of await forgetOld(dirname(file), instance.id, madeAt)) process.stdout.write(`deleted ${old}\n`);
  process.stdout.write(
    `${file}\nCarry a copy to another place. Two of the three shares of the recovery sheet open it.\n`,
  );
}

async function* bytesOf(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const line of lines) yield Buffer.from(line);
}

/** Deletes this node's backups in a directory that are older than is kept at `now`, by the date in their names. Answers which. */
export async function forgetOld(directory: string, id: string, now: string): Promise<string[]> {
  const oldest = nameOf(id, new Date(Date.parse(now) - BACKUPS_KEPT_DAYS * DAY_MS).toISOString());
  const ours = (await readdir(directory)).filter((name) => name.length === oldest.length && name.startsWith(`${id}-2`));
  const old = ours.filter((name) => name.endsWith(ENDING) && name < oldest).sort();
  for (const name of old) await rm(join(directory, name));
  return old;
}
