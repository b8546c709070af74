#!/usr/bin/env node
/** Runs the command line on the Node.js that the lock file brings, building first what is out of date. */
import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const node = join(root, 'node_modules', '.bin', 'node');
const run = (...args) => spawnSync(node, args, { stdio: 'inherit' });

// The build speaks on stderr: stdout belongs to the command (`--json` prints one object there).
const built = spawnSync(node, [join(root, 'tools', 'build.js')], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(built.status ?? 1);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
const ran = run(join(root, 'dist', 'apps', 'massline', 'main.js'), ...process.argv.slice(2));
process.exit(ran.status ?? 128 + (constants.signals[ran.signal] ?? 0));
