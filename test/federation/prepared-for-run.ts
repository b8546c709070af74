import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { generateDemoCsv } from '../../apps/massline/demo-data/generate.js';
import { splitBySite } from '../../apps/massline/demo-data/split-by-site.js';
import { prepareHome } from './prepared-home.js';

/** Any fixed number: spec files that want the prepared federation at once make it once between them. */
const PREPARING_LOCK = 7_209_499;
const DEMO = { organizations: 4, seed: 20_250_101 };

/** What the first spec file needs that asks for the prepared federation, ms. */
export const PREPARED_WITHIN_MS = 180_000;

/**
 * The prepared federation of this test run: a hub and four organizations, founded, enrolled, with records, nothing
 * reported. Made once for all spec files; each copies it. It goes with the run's directory.
 */
export const preparedForRun = (): Promise<string> =>
  onceForRun('prepared', (home) => prepareHome(home, [...splitBySite(generateDemoCsv(DEMO)).values()]));

/** The directory of this name, made by whoever asks first in this test run. It goes with the run's own. */
export async function onceForRun(name: string, make: (directory: string) => Promise<void>): Promise<string> {
  const server = new Client({ connectionString: process.env['MASSLINE_TEST_POSTGRES'] });
  await server.connect();
  try {
    const { rows } = await server.query<{ data_directory: string }>('SHOW data_directory');
    const prepared = join(dirname(dirname(rows[0]!.data_directory)), name);
    await server.query('SELECT pg_advisory_lock($1, hashtext($2))', [PREPARING_LOCK, name]);
    if (!existsSync(prepared)) await makeWhole(prepared, make);
    return prepared;
  } finally {
    await server.end();
  }
}

/** A directory beside the prepared one, for a copy. */
export const placeFor = async (name: string): Promise<{ prepared: string; home: string }> => {
  const prepared = await preparedForRun();
  return { prepared, home: join(dirname(prepared), `copy-${name}`) };
};

async function makeWhole(prepared: string, make: (directory: string) => Promise<void>): Promise<void> {
  const partial = `${prepared}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { mode: 0o711 });
  await make(partial);
  await rename(partial, prepared);
}
