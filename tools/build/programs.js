import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { hashOf, readJson, writeWhole } from './output.js';

/** What is started, by the name of its program in dist/programs: one process after another, so each file read counts. */
const PROGRAMS = {
  massline: 'apps/massline/main',
  'mass-organization-main': 'apps/mass-organization/src/main',
  'mass-organization-command': 'apps/mass-organization/src/command',
  'organizing-committee-main': 'apps/organizing-committee/src/main',
  'organizing-committee-command': 'apps/organizing-committee/src/command',
};
const FOLDER = 'dist/programs';
const STATE = 'dist/.programs.json';

/**
 * Joins each program and what it imports from here and from its packages into a few files, which a process reads in half
 * the time (ADR 62). Answers whether it had to.
 */
export async function buildPrograms(root) {
  const inputs = hashOf(
    await readFile(join(root, 'dist/.services.json')),
    await readFile(join(root, 'package-lock.json')),
    await readFile(fileURLToPath(import.meta.url)),
  );
  const last = await readJson(join(root, STATE));
  if (last?.inputs === inputs && existsSync(join(root, FOLDER, 'massline.js'))) return false;
  const fresh = join(root, `${FOLDER}.${process.pid}`);
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(
      Object.entries(PROGRAMS).map(([name, entry]) => [name, join(root, 'dist', `${entry}.js`)]),
    ),
    platform: 'node',
    // Decorators register what they stand on: nothing is unused because nothing names it.
    treeshake: false,
    logLevel: 'warn',
    onLog: (level, log, report) => void (LOGS_OF_PACKAGES.has(log.code) || report(level, log)),
    plugins: [outside, oneTypeorm, whereItStood(root)],
  });
  await bundle.write({
    ...{ dir: fresh, format: 'esm', keepNames: true },
    ...{ entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  });
  await bundle.close();
  await rm(join(root, FOLDER), { recursive: true, force: true });
  await rename(fresh, join(root, FOLDER));
  await writeWhole(join(root, STATE), JSON.stringify({ inputs }));
  return true;
}

const LOGS_OF_PACKAGES = new Set(['EVAL', 'CIRCULAR_DEPENDENCY']);

/** Native code, and packages that another would use if they were there: Node.js finds them, or says that they are not. */
const outside = {
  name: 'outside',
  async resolveId(source, importer, options) {
    if (importer === undefined || source.startsWith('.') || source.startsWith('node:')) return null;
    if (source === 'ts-morph' || source.startsWith('@node-rs/')) return { id: source, external: true };
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found ?? { id: source, external: true };
  },
};

/** Nest asks for two names of an older TypeORM by `require`, which would load all of TypeORM a second time, from its place. */
const oneTypeorm = {
  name: 'one-typeorm',
  transform(code, id) {
    if (!id.endsWith('/@nestjs/typeorm/dist/common/typeorm-compat.js')) return null;
    const asked = "require('typeorm')";
    if (!code.includes(asked)) throw new Error(`${id} does not ask for TypeORM as it did`);
    return `import * as typeormOnce from 'typeorm';\n${code.replace(asked, 'typeormOnce')}`;
  },
};

/** A module of ours that reads files beside itself finds them where it was built to, seen from dist/programs. */
const whereItStood = (root) => ({
  name: 'where-it-stood',
  transform(code, id) {
    const path = relative(join(root, 'dist'), id);
    if (path.startsWith('..') || !code.includes('import.meta.')) return null;
    return code
      .replaceAll('import.meta.dirname', `(import.meta.dirname + '/../${dirname(path)}')`)
      .replaceAll('import.meta.url', `new URL('../${path}', import.meta.url).href`);
  },
});
