import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.js';
import { runNode } from './build/run-node.js';

/** `node tools/run.js bench/main …` runs the TypeScript program bench/main.ts, built first where that is out of date. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [program, ...args] = process.argv.slice(2);

async function main() {
  if (!program) throw new Error('Name the program to run, for example: node tools/run.js bench/main');
  await build();
  const built = join(root, 'dist', `${program}.js`);
  if (!existsSync(built)) throw new Error(`There is no program ${program}.ts`);
  return runNode(root, ['--enable-source-maps', built, ...args]);
}

main().then(
  (code) => (process.exitCode = code),
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
