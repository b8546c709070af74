import { join } from 'node:path';
import { z } from 'zod';
import { mailEnv } from './mail-env.js';

/**
 * What every process of a node is told by its environment. An app spreads this shape into its own schema:
 * `z.object({ ...platformEnv, … })`. Any key may come from a file instead: `DATABASE_URL_FILE` names it.
 */
export const platformEnv = {
  /** Production unless stated: only the other two make secrets that are absent. */
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  /** `api` answers requests, `worker` does jobs. */
  ROLE: z.enum(['api', 'worker', 'both']).default('both'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  /** Base URL under which others reach this node, without a slash at its end. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'an http(s) URL is needed' })
    .transform((url) => url.replace(/\/+$/, '')),
  /** What the node runs as. Absent: the embedded PostgreSQL. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'a postgres:// URL is needed' }).optional(),
  /** Who owns the tables, for what changes them or fills them whole; never given to a running node. Absent: DATABASE_URL. */
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'a postgres:// URL is needed' }).optional(),
  /** Absent: jobs are kept in the node's own database. */
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'a redis:// URL is needed' }).optional(),
  /** In PEM, who vouches for the Redis of a `rediss://` URL; absent: who vouches for web sites. */
  REDIS_CA: z.string().startsWith('-----BEGIN CERTIFICATE-----', 'a certificate in PEM is needed').optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  /** Whoever sends it as a bearer token may read /metrics. Absent: only this machine itself, without a proxy between. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Shared with who may read the node's home: by it the node proves to commands that it is the home's. Absent: it does not. */
  HOME_SECRET: z.string().min(43).optional(),
  /** Where a node without services of its own keeps its data. */
  MASSLINE_HOME: z.string().default('.massline'),
  /** File with the key that wraps the data keys, plain or closed by a passphrase; `node.key` in MASSLINE_HOME if absent. */
  NODE_KEY_FILE: z.string().optional(),
  /** Opens a key file that is closed by one. */
  NODE_PASSPHRASE: z.string().min(1).optional(),
  /** The file descriptor on which the process that started this one hands over the node key; instead of the file. */
  NODE_KEY_FD: z.coerce.number().int().min(3).max(1024).optional(),
  ...mailEnv,
};

export type PlatformEnv = Readonly<z.output<z.ZodObject<typeof platformEnv>>>;

export const nodeKeyFile = (env: Pick<PlatformEnv, 'NODE_KEY_FILE' | 'MASSLINE_HOME'>): string =>
  env.NODE_KEY_FILE ?? join(env.MASSLINE_HOME, 'node.key');

export const runsWorkers = (env: Pick<PlatformEnv, 'ROLE'>): boolean => env.ROLE !== 'api';
