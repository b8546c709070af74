import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contractFiles } from './generate/contract.js';
import { schemaFiles } from './generate/schemas.js';
import { supergraphFiles } from './generate/supergraph.js';
import { webFiles } from './generate/web-documents.js';

/**
 * Makes every generated file that is committed; `--check` writes nothing and fails on a difference. In order, because a
 * later step reads what an earlier one made: contract constants, the apps' schemas, the supergraph, the web's documents.
 */
const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

/** A step answers `[path from the repository root, text][]`. Before it runs, the files of the steps before it stand. */
const steps = [contractFiles, schemaFiles, supergraphFiles, webFiles];

const present = (path) =>
  readFile(join(root, path), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

async function write(path, text) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** The messages of an error and of those that it gathers, without their stacks. */
const messages = (error) => [error.message, ...(error.errors ?? []).flatMap(messages)];

/** A step that cannot be made ends the run, named; what the steps before it made stays. */
const made = (step) =>
  step(root).catch((error) => {
    console.error([`${step.name} failed:`, ...messages(error)].join('\n'));
    process.exit(1);
  });

const stale = [];
for (const step of steps) {
  for (const [path, text] of await made(step)) {
    if ((await present(path)) === text) continue;
    stale.push(path);
    if (!check) await write(path, text);
  }
  if (check && stale.length > 0) break; // what follows would be judged by old input
}

for (const path of stale) console.log(check ? `out of date: ${path}` : `generated ${path}`);
if (stale.length === 0) console.log('Generated files are up to date.');
if (check && stale.length > 0) {
  console.error('Run `npm run build && npm run generate` and commit the result.');
  process.exitCode = 1;
}
