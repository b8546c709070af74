#!/usr/bin/env node
/** Runs the command line on the Node.js that the lock file brings, building first what is out of date. */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const node = join(root, 'node_modules', '.bin', 'node');

// The build speaks on stderr: stdout belongs to the command (`--json` prints one object there).
const built = spawnSync(node, [join(root, 'tools', 'build.js')], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(built.status ?? 1);

const ran = spawn(node, [join(root, 'dist', 'apps', 'massline', 'main.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// Ctrl-C reaches the command by itself; what ends this process alone is handed on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => ran.kill('SIGTERM'));
ran.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
