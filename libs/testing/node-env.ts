import { loadConfig, type PlatformEnv, platformEnv } from '#platform';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** The environment of a node under test: silent, any free port, a node key of its own in a temporary folder. */
export function nodeEnv(given: { readonly DATABASE_URL: string } & Readonly<Record<string, string>>): PlatformEnv {
  const source = {
    NODE_ENV: 'test',
    PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1:4000',
    LOG_LEVEL: 'silent',
    MASSLINE_HOME: mkdtempSync(join(tmpdir(), 'massline-home-')),
  };
  return loadConfig(z.object(platformEnv), { ...source, ...given });
}
