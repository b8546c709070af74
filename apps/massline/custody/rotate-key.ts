import {
  custodyOf,
  dropEarlier,
  newNodeKey,
  openKeyFile,
  opensBy,
  ownership,
  plainKeyFile,
  replaceKeyFile,
  sealedKeyFile,
  wrapForNext,
} from '#platform';
import { existsSync, renameSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { Client } from 'pg';
import { askSecret, hasTerminal } from '../instance/ask.js';
import { type InstanceDatabase, openInstanceDatabase } from '../instance/instance-database.js';
import { instanceEnvironment } from '../instance/instance-environment.js';
import { type Instance, instanceAt, type InstanceWish } from '../instance/instance.js';
import { unlock } from '../instance/unlock.js';
import { runCommand } from '../nodes/node-process.js';

export interface RotateOptions extends InstanceWish {
  /** Names a file that holds the passphrase, where custody is one and nobody is at a terminal. */
  readonly passphraseFile?: string | undefined;
}

/** What a rotation is made of, for who runs it otherwise or stops it at a step. */
export interface Steps {
  /** Seals everything under a new data key; answers how many values. */
  readonly reseal: (instance: Instance, database: InstanceDatabase, key: Uint8Array) => Promise<string>;
  readonly between: (step: 'sealed' | 'next-written' | 'wrapped-for-next' | 'replaced') => Promise<void>;
}

const STEPS: Steps = { reseal: resealInProcess, between: async () => {} };

/**
 * A new data key, under which everything personal is sealed anew, and a new node key in the place of the old. Stopped at
 * any point it goes on when it is called again; and at any point the node starts, with the key file as it then is.
 */
export async function rotateKey(options: RotateOptions, { reseal, between }: Steps = STEPS): Promise<void> {
  const instance = await instanceAt(options);
  if ((await ownership(instance.home, 'serve.owner').holder()) === 'another')
    throw new Error(`${instance.id} is running: stop it first. While keys change, no process may hold the old ones.`);
  const key = await unlock(instance.keyFile);
  const database = await openInstanceDatabase(instance);
  const client = new Client({ connectionString: database.ownerUrl });
  try {
    await client.connect();
    if ((await opensBy(client, key)) === 'next') {
      // The key file was replaced, and then we were stopped.
      await dropEarlier(client, key);
      process.stdout.write('The rotation that was interrupted is complete.\n');
      return;
    }
    const next = await nextKey(instance, options);
    if (next.isFresh) {
      process.stdout.write(`${await reseal(instance, database, key)} values sealed anew\n`);
      await between('sealed');
      replaceKeyFile(next.file, next.content);
      await between('next-written');
    }
    await wrapForNext(client, key, next.key);
    await between('wrapped-for-next');
    renameSync(next.file, instance.keyFile);
    await between('replaced');
    await dropEarlier(client, next.key);
  } finally {
    await client.end();
    await database.stop();
  }
  process.stdout.write(
    'Everything personal is sealed under a new data key, which a new node key wraps. Make a new backup now: earlier ones are opened by their shares as before, and hold the old keys.\n',
  );
}

async function resealInProcess(
  instance: Instance,
  { ownerUrl: url }: InstanceDatabase,
  key: Uint8Array,
): Promise<string> {
  const environment = instanceEnvironment(instance, { url });
  const { code, output } = await runCommand(instance.app, environment, ['rotate-data-key'], key);
  if (code !== 0) throw new Error('The data could not be sealed anew; nothing is lost. Run it again.');
  return output.trim();
}

interface NextKey {
  readonly file: string;
  readonly key: Uint8Array;
  readonly content: string;
  /** False where an interrupted rotation left it: then everything is sealed already. */
  readonly isFresh: boolean;
}

/** Under the custody that the present one has, with the same passphrase. */
async function nextKey({ keyFile }: Instance, { passphraseFile }: RotateOptions): Promise<NextKey> {
  const file = `${keyFile}.next`;
  const passphrase =
    custodyOf(await readFile(keyFile, 'utf8')) === 'passphrase'
      ? await passphraseOf(keyFile, passphraseFile)
      : undefined;
  const left = existsSync(file) ? await readFile(file, 'utf8') : undefined;
  if (left !== undefined) {
    const key = await openKeyFile(left, passphrase).catch(() => undefined);
    if (key) return { file, key, content: left, isFresh: false };
    await rm(file);
  }
  const key = newNodeKey();
  const content = passphrase === undefined ? plainKeyFile(key) : await sealedKeyFile(key, passphrase);
  return { file, key, content, isFresh: true };
}

/** Typed again, and checked: a key under a mistyped passphrase would be lost. */
async function passphraseOf(keyFile: string, file: string | undefined): Promise<string> {
  if (!file && !hasTerminal())
    throw new Error('A passphrase closes this node: name a file that holds it with --passphrase-file');
  const given = file ? await readFile(file, 'utf8') : await askSecret('The passphrase once more, for the new key: ');
  await openKeyFile(await readFile(keyFile, 'utf8'), given);
  return given;
}
