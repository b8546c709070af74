import { join } from 'node:path';
import type { NodePlan } from './node-plan.js';

/** The whole environment of a node's processes: nothing of the operator's shell but what finding programs needs. */
export function nodeEnvironment(node: NodePlan, databaseUrl: string): Record<string, string> {
  const { PATH = '', HOME = '', TZ = '', LOG_LEVEL = 'info', REDIS_URL, NODE_COMPILE_CACHE } = process.env;
  return {
    ...{ PATH, HOME, TZ, LOG_LEVEL },
    ...(NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}),
    NODE_ENV: 'production',
    NODE_ID: node.id,
    NODE_KIND: node.kind,
    PORT: String(node.port),
    PUBLIC_URL: node.url,
    DATABASE_URL: databaseUrl,
    ...(REDIS_URL ? { REDIS_URL } : {}),
    MASSLINE_HOME: node.directory,
    NODE_KEY_FILE: join(node.directory, 'node.key'),
    FOUNDING_CODE_FILE: join(node.directory, 'founding-code'),
    FEDERATION_MODE: 'push',
    FEDERATION_ALLOWED_NETWORKS: '127.0.0.0/8',
    FEDERATION_SEND_DELAY_MAX: '0',
    SECOND_FACTOR: 'trial',
  };
}
