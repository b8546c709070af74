import type { z } from 'zod';
import { type EnvSource, fileEnv } from './file-env.js';

/** Stops a boot. Names each bad key and what is wrong with it, never a value: it may be a secret. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Configuration is not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads the configuration once, at the start; an empty value counts as absent, `X_FILE` as the content of that file. */
export function loadConfig<S extends z.ZodObject>(schema: S, source: EnvSource): Readonly<z.output<S>> {
  const { values, problems } = fileEnv(source, Object.keys(schema.shape));
  const parsed = schema.safeParse(values);
  const bad = (parsed.error?.issues ?? [])
    .map(({ path, message }) => ({ key: String(path[0] ?? ''), message }))
    .filter(({ key }) => !problems.some((problem) => problem.startsWith(`${key}_FILE:`)))
    .map(({ key, message }) => `${key}: ${values[key] === undefined ? 'is needed' : message}`);
  if (bad.length + problems.length > 0 || !parsed.success) throw new ConfigError([...problems, ...bad]);
  return Object.freeze(parsed.data);
}
