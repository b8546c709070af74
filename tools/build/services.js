import { transform } from '@swc/core';
import { existsSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hashOf, readJson, writeWhole } from './output.js';
import { sourceFiles } from './sources.js';

const STATE = 'dist/.services.json';

/**
 * Brings dist/ up to date with the sources, file by file, mirroring their tree. A file is left alone while its size and
 * time, or else its content, are those of its last build. Answers how many files were built and removed.
 */
export async function buildServices(root) {
  const settings = hashOf(await readFile(join(root, '.swcrc')), await readFile(join(root, 'package-lock.json')));
  const last = await readJson(join(root, STATE));
  const known = last?.settings === settings ? last.files : {};
  const sources = await sourceFiles(root);
  const files = {};
  let built = 0;
  await Promise.all(
    sources.map(async ([path, how]) => {
      const entry = await fingerprint(root, path, known[path]);
      files[path] = entry;
      if (entry.hash === known[path]?.hash && existsSync(join(root, outputOf(path)))) return;
      await (how === 'compile' ? compile(root, path) : copy(root, path));
      built++;
    }),
  );
  const removed = Object.keys(last?.files ?? {}).filter((path) => !files[path]);
  for (const path of removed) await remove(root, path);
  // In the order of the sources, not in that in which they were read: what was built of the same is the same file.
  const ordered = Object.fromEntries(sources.map(([path]) => [path, files[path]]));
  await writeWhole(join(root, STATE), JSON.stringify({ settings, files: ordered }));
  return { built, removed: removed.length };
}

const outputOf = (path) => `dist/${path.replace(/\.ts$/, '.js')}`;

async function fingerprint(root, path, known) {
  const { size, mtimeMs } = await stat(join(root, path));
  if (known?.size === size && known.mtimeMs === mtimeMs) return known;
  return { size, mtimeMs, hash: hashOf(await readFile(join(root, path))) };
}

async function compile(root, path) {
  const output = join(root, outputOf(path));
  const text = await readFile(join(root, path), 'utf8');
  const { code, map } = await transform(text, {
    filename: join(root, path),
    sourceFileName: join(root, path),
    root,
    cwd: root,
    configFile: join(root, '.swcrc'),
    swcrc: true,
  });
  if (map) await writeWhole(`${output}.map`, map);
  await writeWhole(output, map ? `${code}//# sourceMappingURL=${basename(output)}.map\n` : code);
}

async function copy(root, path) {
  await writeWhole(join(root, outputOf(path)), await readFile(join(root, path)));
}

async function remove(root, path) {
  for (const output of [outputOf(path), `${outputOf(path)}.map`]) await rm(join(root, output), { force: true });
}
