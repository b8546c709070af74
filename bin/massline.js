#!/usr/bin/env node
/** Runs the command line on the Node.js that the lock file brings, building first what is out of date. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runNode } from '../tools/build/run-node.js';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const node = join(root, 'node_modules', '.bin', 'node');

// The build speaks on stderr: stdout belongs to the command (`--json` prints one object there).
const built = spawnSync(node, [join(root, 'tools', 'build.js')], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(built.status ?? 1);

const main = join(root, 'dist', 'programs', 'massline.js');
process.exit(await runNode(root, [main, ...process.argv.slice(2)], { cwd: process.cwd() }));
