import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const contract = 'libs/federation/contract';
const literal = (text) => `\`${text.replace(/[\\`$]/g, '\\$&')}\``;

/** The contract's SDL and pinned operations as constants, so that both sides run the bytes that were reviewed. */
export async function contractFiles(root) {
  const read = (path) => readFile(join(root, contract, path), 'utf8');
  const names = (await readdir(join(root, contract, 'operations'))).filter((name) => name.endsWith('.graphql')).sort();
  const operations = [];
  for (const name of names) {
    const document = await read(`operations/${name}`);
    const hash = createHash('sha256').update(document).digest('hex');
    operations.push(
      `  '${name.replace(/\.graphql$/, '')}': {\n    hash: '${hash}',\n    document: ${literal(document)},\n  },`,
    );
  }
  const text = [
    '// Made by tools/generate.js from libs/federation/contract; not edited by hand.',
    `export const SHARED_SURFACE_SDL = ${literal(await read('shared-surface.graphql'))};`,
    '',
    '/** The only documents that an organization executes for its hub, by name; `hash` is SHA-256 of `document`. */',
    `export const PINNED_OPERATIONS = {\n${operations.join('\n')}\n} as const;`,
    '',
  ].join('\n');
  return [[`${contract}/operations/generated/shared-surface.ts`, text]];
}
