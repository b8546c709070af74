/// <reference types="node" />
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../i18n/catalogue.js';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

/** The catalogues that the pages share and those of an app, by default of every app. Absolute paths. */
export const catalogueFiles = (app = '*-web'): string[] =>
  globSync(['libs/web-ui/l10n/*.ts', 'libs/web-ui/*/l10n.ts', `apps/${app}/src/**/{l10n,*-l10n}.ts`], {
    cwd: REPOSITORY,
  })
    .filter((file) => !LANGUAGES.some((language) => language === basename(dirname(file))))
    .map((file) => join(REPOSITORY, file));

/** The file with a catalogue's texts in a language that stands beside it, `fr/l10n.ts` for `l10n.ts`; null if there is none. */
export function translationBeside(file: string, language: string): string | null {
  const beside = join(dirname(file), language, basename(file));
  return existsSync(beside) ? beside : null;
}
