import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type ImageFile, readDockerfile } from './dockerfile.js';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..', '..');
const APP = '/app';
/** What `.dockerignore` lets in, so far as the last stage has it or its commands change it; `dist` is built by now. */
const BUILT = ['package.json', 'package-lock.json', '.npmrc', 'LICENSE', 'deploy'];
const BUILT_LINKED = ['node_modules', 'dist/apps', 'dist/libs', 'dist/programs', 'dist/web'];
/** Commands of the build stage that change what the last stage copies; the others have been done by `npm test` itself. */
const CHANGES_THE_TREE = /^npm pkg delete/;

/** The file tree of the image, made as the Dockerfile says, in a directory of this machine. */
export interface Image {
  readonly file: ImageFile;
  /** Stands for `/` of a container. */
  readonly root: string;
  /** A path of the container on this machine. */
  at(path: string): string;
}

/** Hard links where the directory is on the same disk, copies elsewhere. It must not lie within the repository. */
export async function makeImage(directory: string): Promise<Image> {
  const file = readDockerfile(await readFile(join(ROOT, 'Dockerfile'), 'utf8'));
  const build = join(directory, 'build');
  await mkdir(join(build, 'dist'), { recursive: true });
  for (const name of BUILT) await cp(join(ROOT, name), join(build, name), { recursive: true });
  for (const name of BUILT_LINKED) await linkTree(join(ROOT, name), join(build, name));
  for (const command of file.runs.filter((one) => CHANGES_THE_TREE.test(one)))
    await run('sh', ['-ec', command], { cwd: build });

  const root = join(directory, 'image');
  const at = (path: string) => join(root, resolve(APP, path));
  for (const { from, sources, target } of file.copies) {
    if (from !== 'build') throw new Error(`COPY ${sources.join(' ')}: only from the stage "build"`);
    for (const source of sources) {
      const to = target.endsWith('/') ? join(target, basename(source)) : target;
      await mkdir(dirname(at(to)), { recursive: true });
      await linkTree(join(build, source.slice(APP.length)), at(to));
    }
  }
  await rm(build, { recursive: true });
  await homeHere(at);
  return { file, root, at };
}

const linkTree = (from: string, to: string) => run('cp', ['-al', from, to]).catch(() => copyTree(from, to));

/** What was linked before it failed is taken away first: `cp` would put a second tree inside it. */
async function copyTree(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await run('cp', ['-a', from, to]);
}

/** The one script of the image names its folder in full, as there is no other in a container. */
async function homeHere(at: Image['at']): Promise<void> {
  const script = at('/usr/local/bin/massline');
  const text = await readFile(script, 'utf8');
  await rm(script);
  await writeFile(script, text.replaceAll(`${APP}/`, `${at(APP)}/`));
  await chmod(script, 0o755);
}
