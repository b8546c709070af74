import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newNodeKey, NODE_KEY_BYTES, NodeKeyError, openKeyFile, plainKeyFile } from './node-key-file.js';
import { nodeKeyFile, type PlatformEnv } from './platform-env.js';

const OPEN_TO_OTHERS = 0o077;

type KeyEnv = Pick<PlatformEnv, 'NODE_ENV' | 'NODE_KEY_FILE' | 'MASSLINE_HOME'> &
  Partial<Pick<PlatformEnv, 'NODE_PASSPHRASE' | 'NODE_KEY_FD'>>;

/**
 * The key that wraps this node's data keys: from the process that started this one, else from its file. Made on first
 * use outside production; in production a node that cannot find it refuses to start, because a new one would make
 * everything sealed so far unreadable.
 */
export async function readNodeKey(env: KeyEnv): Promise<Buffer> {
  if (env.NODE_KEY_FD !== undefined) return handedOver(env.NODE_KEY_FD);
  const file = nodeKeyFile(env);
  const content = contentOf(file, env.NODE_ENV !== 'production');
  if (isOpenToOthers(file)) {
    throw new Error(`NODE_KEY_FILE: ${file} can be read by others; run: chmod 600 ${file}`);
  }
  try {
    return await openKeyFile(content, env.NODE_PASSPHRASE);
  } catch (error) {
    if (!(error instanceof NodeKeyError)) throw error;
    throw new NodeKeyError(error.code, `NODE_KEY_FILE: ${file} ${error.message}`, { cause: error });
  }
}

export const isOpenToOthers = (file: string): boolean =>
  process.platform !== 'win32' && (statSync(file).mode & OPEN_TO_OTHERS) !== 0;

/** Once per process: what a pipe held is gone when it was read. */
const handed = new Map<number, Buffer>();

/** A pipe and not the environment, which others of the same account can list and which children inherit. */
function handedOver(descriptor: number): Buffer {
  const key = handed.get(descriptor) ?? readFileSync(descriptor);
  if (key.length !== NODE_KEY_BYTES) throw new Error(`NODE_KEY_FD: ${NODE_KEY_BYTES} bytes are handed over, no others`);
  handed.set(descriptor, key);
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
    writeFileSync(file, plainKeyFile(newNodeKey()), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
