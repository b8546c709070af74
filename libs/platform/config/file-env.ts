import { readFileSync } from 'node:fs';

export type EnvSource = Readonly<Record<string, string | undefined>>;

export interface FileEnv {
  readonly values: Readonly<Record<string, string>>;
  /** One line per key that cannot be read. */
  readonly problems: readonly string[];
}

/**
 * The values of `keys`, each from the environment or, if `X_FILE` is set, from that file without the line break at
 * its end: the form in which Docker and systemd hand over secrets. A key that is itself named `…_FILE` stays as it is.
 */
export function fileEnv(source: EnvSource, keys: readonly string[]): FileEnv {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const key of keys) {
    const fileKey = `${key}_FILE`;
    const value = source[key] || undefined;
    const file = keys.includes(fileKey) ? undefined : source[fileKey] || undefined;
    if (value !== undefined && file !== undefined) problems.push(`${fileKey}: set together with ${key}, choose one`);
    else if (file !== undefined) readInto(key, file);
    else if (value !== undefined) values[key] = value;
  }
  return { values, problems };

  function readInto(key: string, file: string): void {
    try {
      values[key] = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    } catch (error) {
      problems.push(`${key}_FILE: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
    }
  }
}
