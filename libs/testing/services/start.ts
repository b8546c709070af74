import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Starts the services of one test run, once for all its files, and names them in the environment of the specs. */
// oxlint-disable-next-line import/no-default-export -- the form that Jest asks for
export default async function start(): Promise<void> {
  importSources();
  const { startServices } = await import('./services.js');
  await startServices();
}

/**
 * Lets code outside Jest's module registry, its global set-up, import our sources: `./x.js` is found as `./x.ts`,
 * which Jest's own mapper does for specs.
 */
function importSources(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const source = sourceOf(specifier, context.parentURL);
      return next(source ?? specifier, context);
    },
  });
}

function sourceOf(specifier: string, parent: string | undefined): string | undefined {
  if (!parent?.startsWith('file:') || parent.includes('/node_modules/') || !/^\.{1,2}\/.*\.js$/.test(specifier))
    return undefined;
  const path = resolve(dirname(fileURLToPath(parent)), specifier.replace(/\.js$/, '.ts'));
  return existsSync(path) ? path : undefined;
}
