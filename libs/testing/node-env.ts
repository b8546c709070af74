import { loadConfig, type PlatformEnv, platformEnv } from '#platform';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** A node's key belongs to its database. */
const homes = new Map<string, string>();

/** The environment of a node under test: silent, any free port, a home in a temporary folder for each database. */
export function nodeEnv(given: { readonly DATABASE_URL: string } & Readonly<Record<string, string>>): PlatformEnv {
  const home =
    homes.get(given.DATABASE_URL) ??
    mkdtempSync(join(process.env['MASSLINE_TEST_DIRECTORY'] ?? tmpdir(), 'massline-home-'));
  homes.set(given.DATABASE_URL, home);
  const source = {
    NODE_ENV: 'test',
    PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1:4000',
    LOG_LEVEL: 'silent',
    MASSLINE_HOME: home,
  };
  return loadConfig(z.object(platformEnv), { ...source, ...given });
}
