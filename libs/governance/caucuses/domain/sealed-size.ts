import type { EntryKind } from './caucus.types.js';
import { MATTER_SPACE, ROLL_SPACE, SEATS } from './roll.js';

const HEAD = 'age-encryption.org/v1\n';
/** `-> X25519 `, 43 signs, the wrapped key of 43 signs, two line ends. */
const STANZA_BYTES = 98;
/** `--- `, 43 signs and a line end; then a nonce of 16 bytes. */
const END_BYTES = 48 + 16;
/** Of each chunk of 64 KiB. */
const TAG_BYTES = 16;

const sizeOf = (recipients: number, space: number): number =>
  HEAD.length + recipients * STANZA_BYTES + END_BYTES + space + TAG_BYTES;

/** Every roll has this many bytes, and every matter this many, whoever made it and whatever it says. */
export const ROLL_BYTES = sizeOf(SEATS, ROLL_SPACE);
export const MATTER_BYTES = sizeOf(1, MATTER_SPACE);

/** Whether these bytes can be what they are said to be: an age file of its one size, with as many stanzas as seats. */
export function isSealed(kind: EntryKind, bytes: Uint8Array): boolean {
  if (kind !== 'roll' && kind !== 'matter') return false;
  const [size, seats] = kind === 'roll' ? [ROLL_BYTES, SEATS] : [MATTER_BYTES, 1];
  if (bytes.length !== size) return false;
  const text = Buffer.from(bytes.subarray(0, HEAD.length + seats * STANZA_BYTES)).toString('latin1');
  if (!text.startsWith(HEAD)) return false;
  return text.slice(HEAD.length).replaceAll(/-> X25519 [\w+/]{43}\n[\w+/]{43}\n/g, '') === '';
}
