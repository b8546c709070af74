/** Everything about the code that a tool can hold: types, lint, import rules, format, generated files. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
/** What was looked at before and has not changed since is not looked at again. */
const cache = (name) => join(root, 'node_modules', '.cache', name);
const types = (config) => [
  bin('tsc'),
  '-p',
  config,
  '--incremental',
  '--tsBuildInfoFile',
  cache(`${config}.tsbuildinfo`),
];
const checks = {
  build: [process.execPath, 'tools/build.js'],
  'types of the services': types('tsconfig.json'),
  'types of the pages': types('tsconfig.web.json'),
  lint: [bin('oxlint'), '--type-aware', '--deny-warnings', 'apps', 'libs', 'test', 'bench', 'tools'],
  'import rules': [bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'test', 'bench'],
  'import rules are seen to fail': [process.execPath, 'tools/boundaries/prove.js'],
  format: [bin('prettier'), '--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'],
  'generated files': [process.execPath, 'tools/generate.js', '--check'],
};

let failed = 0;
for (const [name, [command, ...args]] of Object.entries(checks)) {
  const started = Date.now();
  const ran = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  const good = ran.status === 0;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!good) {
    failed += 1;
    console.log(`${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error ?? ''}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
