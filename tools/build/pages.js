import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf, readJson, writeWhole } from './output.js';
import { filesUnder } from './sources.js';

const APPS = ['organization-web', 'committee-web'];
const SHARED = ['libs/web-ui', 'libs/domain-kit', 'libs/ledger', 'libs/ballots'];
const STATE = 'dist/.pages.json';

/** Builds the pages whose inputs have changed into dist/web/<app>. Answers the names of those it built. */
export async function buildPages(root) {
  const last = (await readJson(join(root, STATE))) ?? {};
  const state = { ...last };
  const built = [];
  for (const app of APPS) {
    if (!existsSync(join(root, 'apps', app, 'vite.config.ts'))) continue;
    const inputs = await inputsOf(root, app);
    if (last[app] === inputs && existsSync(join(root, 'dist/web', app, 'index.html'))) continue;
    await bundle(root, app);
    state[app] = inputs;
    built.push(app);
    await writeWhole(join(root, STATE), JSON.stringify(state));
  }
  return built;
}

async function inputsOf(root, app) {
  const trees = await Promise.all([`apps/${app}`, ...SHARED].map((folder) => filesUnder(root, folder)));
  const paths = [
    ...trees.flat().filter((path) => !/\.spec\.tsx?$/.test(path)),
    'package-lock.json',
    'tsconfig.web.json',
  ];
  const contents = await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path))]));
  return hashOf(...contents.flat());
}

/** Built beside its place and then moved there, so that a node that serves it never sees half a page. */
async function bundle(root, app) {
  const place = join(root, 'dist/web', app);
  const fresh = `${place}.${process.pid}`;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', join('apps', app), '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
  await new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules/.bin/node'), args, { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`vite build apps/${app} failed (${code ?? signal})`)),
    );
  });
  await rm(place, { recursive: true, force: true });
  await rename(fresh, place);
}
