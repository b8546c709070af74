/** Everything about the code that a tool can hold: types, lint, import rules, format, generated files. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
/** First what others read, then the longest: a run that ends with a long one leaves a core idle. */
const checks = {
  build: [process.execPath, 'tools/build.js'],
  'types and lint': [
    bin('oxlint'),
    ...['--type-aware', '--type-check', '--deny-warnings'],
    ...['apps', 'libs', 'test', 'bench', 'tools'],
  ],
  format: [bin('oxfmt'), '--check'],
  'generated files': [process.execPath, 'tools/generate.js', '--check'],
  'import rules': [bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'test', 'bench'],
  'import rules are seen to fail': [process.execPath, 'tools/boundaries/prove.js'],
};

async function isGood([name, [command, ...args]]) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const good = await new Promise((resolve) => {
    child.once('error', (error) => {
      said += error;
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!good) console.log(said);
  return good;
}

const [first, ...others] = Object.entries(checks);
const found = [await isGood(first)];
/** Most of them use one core: as many at once as there are. */
const lane = async () => {
  for (let next = others.shift(); next; next = others.shift()) found.push(await isGood(next));
};
await Promise.all(Array.from({ length: availableParallelism() }, lane));
process.exit(found.every(Boolean) ? 0 : 1);
