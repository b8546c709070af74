import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nodeKeyFile, type PlatformEnv } from './platform-env.js';

const KEY_BYTES = 32;
const OPEN_TO_OTHERS = 0o077;

/**
 * The key that wraps this node's data keys. Made on first use outside production; in production a node that cannot
 * find it refuses to start, because a new one would make everything sealed so far unreadable.
 */
export function readNodeKey(env: Pick<PlatformEnv, 'NODE_ENV' | 'NODE_KEY_FILE' | 'MASSLINE_HOME'>): Buffer {
  const file = nodeKeyFile(env);
  const key = Buffer.from(contentOf(file, env.NODE_ENV !== 'production').trim(), 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`NODE_KEY_FILE: ${file} does not hold ${KEY_BYTES} bytes in base64`);
  if (process.platform !== 'win32' && statSync(file).mode & OPEN_TO_OTHERS) {
    throw new Error(`NODE_KEY_FILE: ${file} can be read by others; run: chmod 600 ${file}`);
  }
  return key;
}

function contentOf(file: string, mayCreate: boolean): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    if (!mayCreate) {
      const remedy = `restore it from the backup, or for a new node make one: (umask 077; openssl rand -base64 32 > ${file})`;
      throw new Error(`NODE_KEY_FILE: ${file} does not exist; ${remedy}`, { cause });
    }
  }
  return create(file);
}

/** Processes of one node may start at once: the first to create the file wins. */
function create(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
