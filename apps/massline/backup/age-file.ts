import { linesOf } from '#platform';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';

/** Writes an age file whole or not at all: one that was interrupted leaves an earlier one as it was. */
export async function writeAgeFile(
  file: string,
  closeWith: (encrypter: Encrypter) => void,
  plain: Readable,
): Promise<void> {
  const partial = `${file}.partial`;
  const encrypter = new Encrypter();
  closeWith(encrypter);
  try {
    const sealed = await encrypter.encrypt(Readable.toWeb(plain) as never);
    await pipeline(Readable.fromWeb(sealed as unknown as ReadableStream), createWriteStream(partial, { mode: 0o600 }));
    await synced(partial);
    await rename(partial, file);
    await synced(dirname(file));
  } finally {
    await rm(partial, { force: true });
  }
}

/** The content of an age file while it is read; it ends with an error where a byte was changed. */
export async function openAgeFile(file: string, openWith: (decrypter: Decrypter) => void): Promise<Readable> {
  const decrypter = new Decrypter();
  openWith(decrypter);
  const sealed = Readable.toWeb(createReadStream(file)) as unknown as globalThis.ReadableStream<Uint8Array>;
  return Readable.fromWeb(await decrypter.decrypt(sealed));
}

export const ageFileLines = async (
  file: string,
  openWith: (decrypter: Decrypter) => void,
): Promise<AsyncGenerator<string>> => linesOf(await openAgeFile(file, openWith));

async function synced(path: string): Promise<void> {
  const opened = await open(path);
  await opened.sync();
  await opened.close();
}
