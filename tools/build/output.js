import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

let written = 0;

/** Written whole or not at all, so that builds at the same time and processes that read meanwhile see no half a file. */
export async function writeWhole(path, content) {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.${++written}`;
  await writeFile(partial, content);
  await rename(partial, path);
}

export const hashOf = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
};

export async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
