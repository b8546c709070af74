import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What Node.js runs. The pages are Vite's; specs and what only specs use stay out. */
const TREES = ['apps/mass-organization', 'apps/organizing-committee', 'apps/massline', 'libs', 'bench', 'test'];
const LEFT_OUT = [
  /^libs\/(web-ui|testing)\//,
  /\.(e2e-)?spec\.ts$/,
  /\.d\.ts$/,
  /^(apps|libs)\/[^/]+\/test\//,
  /(^|\/)tsconfig[^/]*\.json$/,
];
const COMPILED = /\.ts$/;
const COPIED = /\.(graphql|json)$/;

/** Source files as paths from the repository root, with forward slashes: `[path, 'compile' | 'copy'][]`. */
export async function sourceFiles(root) {
  const found = [];
  for (const tree of TREES) {
    for (const path of await filesUnder(root, tree)) {
      if (LEFT_OUT.some((pattern) => pattern.test(path))) continue;
      if (COMPILED.test(path)) found.push([path, 'compile']);
      else if (COPIED.test(path)) found.push([path, 'copy']);
    }
  }
  return found;
}

/** All files under `folder`, `node_modules` and `dist` excepted; none if it does not exist. */
export async function filesUnder(root, folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return ['node_modules', 'dist'].includes(entry.name) ? [] : filesUnder(root, path);
    }),
  );
  return nested.flat().sort();
}
