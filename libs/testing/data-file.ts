import { existsSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..', '..');

/**
 * The path of a file of real data that is not ours to commit, or undefined where it is absent: a test that needs it
 * then says that it skips. Looked for in MASSLINE_DATA_DIR, by default `../shared/data` beside the repository.
 */
export function dataFile(relative: string): string | undefined {
  const path = join(process.env['MASSLINE_DATA_DIR'] ?? join(repository, '..', 'shared', 'data'), relative);
  return existsSync(path) ? path : undefined;
}
