import { Decrypter, Encrypter } from 'age-encryption';
import { err, ok, type Result } from '#domain-kit';

/** `not_for_us`: no identity of ours is among those that it was sealed to. `damaged`: it is no age file, or was changed. */
export type SealRefusal = 'not_for_us' | 'damaged';

/** An age file, version 1, for one X25519 recipient. */
export async function sealTo(recipient: string, content: Uint8Array): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(content));
}

/** Opens what was sealed to one of these identities. Nothing of a changed file is answered. */
export async function openSealed(
  identities: readonly string[],
  file: Uint8Array,
): Promise<Result<Buffer, SealRefusal>> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return ok(Buffer.from(await decrypter.decrypt(file)));
  } catch (error) {
    const isOthers = error instanceof Error && error.message.startsWith('no identity matched');
    return err(isOthers ? 'not_for_us' : 'damaged');
  }
}
