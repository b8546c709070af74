import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { fromBase64url, sha256Hex } from '#domain-kit';
import type { CaucusEntry } from '../domain/caucus.types.js';
import { MATTER_SPACE, pad, type Roll, ROLL_SPACE, type SealedDecision, SEATS, unpad } from '../domain/roll.js';

/** What opens: an age identity, or the same as a key that no script can read out. */
export type OpeningKey = Parameters<Decrypter['addIdentity']>[0];

const decoy = async (): Promise<string> => identityToRecipient(await generateX25519Identity());

export async function makeIdentity(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** What is sealed to an identity that somebody typed in; null where it is none. */
export async function recipientOf(identity: string): Promise<string | null> {
  try {
    return await identityToRecipient(identity);
  } catch {
    return null;
  }
}

/** What an entry seals, if these bytes are it; null for others. */
export function sealedBytes({ content }: Pick<CaucusEntry, 'content'>, sealed: string | null): Uint8Array | null {
  const bytes = sealed === null ? null : fromBase64url(sealed);
  return bytes && sha256Hex(bytes) === content ? bytes : null;
}

/** By chance, so that the place of a stanza tells nothing. */
function shuffled<T>(items: readonly T[]): T[] {
  const chance = globalThis.crypto.getRandomValues(new Uint32Array(items.length));
  return items
    .map((item, at) => [chance[at]!, item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

async function seal(bytes: Uint8Array | null, recipients: readonly string[]): Promise<Uint8Array> {
  if (!bytes) throw new RangeError('This is too long to be sealed');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

async function open(sealed: Uint8Array, keys: readonly OpeningKey[]): Promise<Record<string, unknown> | null> {
  const decrypter = new Decrypter();
  for (const key of keys) decrypter.addIdentity(key);
  try {
    return unpad(await decrypter.decrypt(sealed));
  } catch {
    return null;
  }
}

/** Sealed to all 128 seats; who has an empty one is nobody, made for this roll and forgotten. */
export async function sealRoll(roll: Roll): Promise<Uint8Array> {
  const members = roll.members.map(({ recipient }) => recipient);
  const decoys = await Promise.all(Array.from({ length: SEATS - members.length }, decoy));
  return seal(pad({ format: 'massline-caucus-roll/1', ...roll }, ROLL_SPACE), shuffled([...members, ...decoys]));
}

export const openRoll = (sealed: Uint8Array, key: OpeningKey): Promise<Record<string, unknown> | null> =>
  open(sealed, [key]);

export async function sealDecision(decision: SealedDecision, { identities }: Roll): Promise<Uint8Array> {
  const recipient = await identityToRecipient(identities[0]!);
  return seal(pad({ format: 'massline-caucus-decision/1', ...decision }, MATTER_SPACE), [recipient]);
}

export const openDecision = (sealed: Uint8Array, { identities }: Roll): Promise<Record<string, unknown> | null> =>
  open(sealed, identities);
