import { custodyOf, isOpenToOthers, NodeKeyError, openKeyFile } from '#platform';
import { readFile } from 'node:fs/promises';
import { askSecret, hasTerminal } from './ask.js';

const TRIES = 3;

/** The node key of a file: with the passphrase from the environment if it is there, else from whoever sits here. */
export async function unlock(keyFile: string): Promise<Buffer> {
  const content = await readFile(keyFile, 'utf8');
  if (isOpenToOthers(keyFile)) throw new Error(`${keyFile} can be read by others; run: chmod 600 ${keyFile}`);
  if (custodyOf(content) === 'file') return named(keyFile, openKeyFile(content));
  const given = await passphraseOfEnvironment();
  if (given !== undefined) return named(keyFile, openKeyFile(content, given));
  if (!hasTerminal()) {
    throw new Error(
      'A passphrase opens this node, and nobody is at a terminal to type it. Start it by hand, or name a file that holds it in NODE_PASSPHRASE_FILE.',
    );
  }
  for (let tried = 1; ; tried += 1) {
    try {
      return await openKeyFile(content, await askSecret('Passphrase of this node: '));
    } catch (error) {
      const again = error instanceof NodeKeyError && error.code !== 'KEY_UNREADABLE' && tried < TRIES;
      if (!again) throw error;
      process.stderr.write('That is not it. Try again.\n');
    }
  }
}

async function passphraseOfEnvironment(): Promise<string | undefined> {
  const { NODE_PASSPHRASE, NODE_PASSPHRASE_FILE } = process.env;
  if (NODE_PASSPHRASE) return NODE_PASSPHRASE;
  return NODE_PASSPHRASE_FILE ? readFile(NODE_PASSPHRASE_FILE, 'utf8') : undefined;
}

async function named(keyFile: string, key: Promise<Buffer>): Promise<Buffer> {
  try {
    return await key;
  } catch (error) {
    if (!(error instanceof NodeKeyError)) throw error;
    throw new Error(`${keyFile} ${error.message}`, { cause: error });
  }
}
