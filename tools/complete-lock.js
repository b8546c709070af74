/**
 * Enters into package-lock.json the packages for other platforms that the registry at hand did not offer, so that `npm ci`
 * finds the lock complete everywhere. Run it after `npm install`. Such an entry has no integrity: whoever installs on that
 * platform with a full registry gets one by `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'windows',
];
const CPUS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** `@swc/core-linux-arm64-gnu` is for linux on arm64; undefined for a package that is for all platforms. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const system = SYSTEMS.find((one) => words.includes(one));
  const cpu = CPUS.find((one) => words.includes(one)) ?? (words.includes('wasm') ? 'wasm32' : undefined);
  if (!system && cpu !== 'wasm32') return undefined;
  return { ...(system && { os: [system === 'windows' ? 'win32' : system] }), ...(cpu && { cpu: [cpu] }) };
}

const added = {};
for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[place] || added[place] || !platform) continue;
    added[place] = { version: range.replace(/^[\^~>=]+/, ''), ...platform, optional: true };
  }
}

const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([
  root,
  ...[...rest, ...Object.entries(added)].sort(([a], [b]) => a.localeCompare(b, 'en')),
]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(added).length} packages for other platforms entered`);
