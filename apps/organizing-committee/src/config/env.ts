import { federationEnv } from '#federation';
import { governanceEnv } from '#governance';
import { identityEnv } from '#identity';
import { loadConfig, platformEnv } from '#platform';
import { z } from 'zod';

const env = z.object({ ...platformEnv, ...federationEnv, ...governanceEnv, ...identityEnv });

export type Env = Readonly<z.output<typeof env>>;

/** Reads the environment once, at the start; throws one error that names every bad key. */
export const loadEnv = (source: NodeJS.ProcessEnv = process.env): Env => loadConfig(env, source);
