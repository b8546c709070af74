import { hashRaw } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { decrypt, encrypt } from '../personal/sealing.js';

/**
 * Who can open the node key. `file`: whoever can read it, so the node starts alone. `passphrase`: nobody without the
 * passphrase that a person types at each start.
 */
export const CUSTODIES = ['file', 'passphrase'] as const;
export type Custody = (typeof CUSTODIES)[number];

export const NODE_KEY_BYTES = 32;
/** Short ones are guessed by whoever takes the machine, at thousands a second. */
export const SHORTEST_PASSPHRASE = 15;

/** argon2id with 64 MiB, three passes, four lanes: RFC 9106 §4, the second recommended option. Paid once a start. */
const COST = { memoryKib: 65_536, passes: 3, lanes: 4 };
const SALT_BYTES = 16;
const AAD = 'massline/node-key/v1';

const sealedFile = z.object({
  format: z.literal(AAD),
  argon2id: z.object({
    memoryKib: z.int().min(19_456).max(4_194_304),
    passes: z.int().min(2).max(100),
    lanes: z.int().min(1).max(64),
    salt: z.base64(),
  }),
  sealed: z.base64(),
});

/** The content of a key file cannot be used, or the passphrase is missing or wrong. The message says what to do. */
export class NodeKeyError extends Error {
  override readonly name = 'NodeKeyError';
  constructor(
    readonly code: 'PASSPHRASE_NEEDED' | 'PASSPHRASE_WRONG' | 'KEY_UNREADABLE',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const newNodeKey = (): Buffer => randomBytes(NODE_KEY_BYTES);

export const custodyOf = (content: string): Custody => (content.trimStart().startsWith('{') ? 'passphrase' : 'file');

/** What a key file holds under custody `file`: 32 bytes in base64. */
export const plainKeyFile = (key: Uint8Array): string => `${Buffer.from(key).toString('base64')}\n`;

/** What a key file holds under custody `passphrase`: the key sealed under one that argon2id makes of the passphrase. */
export async function sealedKeyFile(key: Uint8Array, passphrase: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const sealed = encrypt(await wrappingKey(passphrase, salt, COST), key, AAD).toString('base64');
  return `${JSON.stringify({ format: AAD, argon2id: { ...COST, salt: salt.toString('base64') }, sealed }, null, 2)}\n`;
}

/** The node key of a key file's content. Throws `NodeKeyError`. */
export async function openKeyFile(content: string, passphrase?: string): Promise<Buffer> {
  if (custodyOf(content) === 'file') {
    const key = Buffer.from(content.trim(), 'base64');
    if (key.length === NODE_KEY_BYTES) return key;
    throw new NodeKeyError('KEY_UNREADABLE', `does not hold ${NODE_KEY_BYTES} bytes in base64`);
  }
  if (!passphrase) {
    throw new NodeKeyError('PASSPHRASE_NEEDED', 'is closed by a passphrase: give it in NODE_PASSPHRASE_FILE');
  }
  const { argon2id, sealed } = parsed(content);
  const wrapping = await wrappingKey(passphrase, Buffer.from(argon2id.salt, 'base64'), argon2id);
  try {
    return decrypt(wrapping, Buffer.from(sealed, 'base64'), AAD);
  } catch (cause) {
    throw new NodeKeyError('PASSPHRASE_WRONG', 'does not open with this passphrase: type it again', { cause });
  }
}

/** Puts the content in the place of the file that was there, whole or not at all, readable by its owner alone. */
export function replaceKeyFile(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.new`;
  const written = openSync(fresh, 'w', 0o600);
  writeSync(written, content);
  fsyncSync(written);
  closeSync(written);
  renameSync(fresh, file);
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function parsed(content: string): z.output<typeof sealedFile> {
  try {
    return sealedFile.parse(JSON.parse(content));
  } catch (cause) {
    throw new NodeKeyError('KEY_UNREADABLE', 'is damaged: restore it from the backup', { cause });
  }
}

/** A passphrase is the same however its letters were composed and whatever spaces stand around it. */
function wrappingKey(passphrase: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  const { memoryKib: memoryCost, passes: timeCost, lanes: parallelism } = cost;
  const options = { algorithm: 2, memoryCost, timeCost, parallelism, outputLen: 32, salt } as const;
  return hashRaw(passphrase.normalize('NFKC').trim(), options);
}
