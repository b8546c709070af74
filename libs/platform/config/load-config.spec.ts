import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError, loadConfig } from './load-config.js';
import { platformEnv } from './platform-env.js';

const schema = z.object(platformEnv);
const good = { PORT: '4000', PUBLIC_URL: 'https://node.example/' };
const folder = mkdtempSync(join(tmpdir(), 'massline-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const fileWith = (content: string): string => {
  const file = join(folder, `value-${++files}`);
  writeFileSync(file, content);
  return file;
};
const problemsOf = (source: Record<string, string>): readonly string[] => {
  try {
    loadConfig(schema, source);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

describe('configuration', () => {
  it('is typed, has its defaults, and keeps the public URL without a slash at its end', () => {
    expect(loadConfig(schema, good)).toMatchObject({
      PORT: 4000,
      PUBLIC_URL: 'https://node.example',
      ROLE: 'both',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      MASSLINE_HOME: '.massline',
    });
  });

  it('names every bad key at once', () => {
    const problems = problemsOf({
      PORT: '70000',
      ROLE: 'boss',
      REDIS_URL: 'http://x',
      DATABASE_URL_FILE: '/absent/file',
    });
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
      'DATABASE_URL_FILE',
      'PORT',
      'PUBLIC_URL',
      'REDIS_URL',
      'ROLE',
    ]);
  });

  it('never repeats a value, which may be a secret', () => {
    const problems = problemsOf({ ...good, DATABASE_URL: 'mysql://user:hunter2@db/x', ROLE: 'hunter2' });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('hunter2');
  });

  it('takes an empty value as absent', () => {
    expect(loadConfig(schema, { ...good, REDIS_URL: '' }).REDIS_URL).toBeUndefined();
    expect(problemsOf({ ...good, PORT: '' })).toEqual(['PORT: is needed']);
  });

  it('takes the content of the file that KEY_FILE names, without its last line break', () => {
    const DATABASE_URL_FILE = fileWith('postgres://user:secret@db/node\n');
    expect(loadConfig(schema, { ...good, DATABASE_URL_FILE }).DATABASE_URL).toBe('postgres://user:secret@db/node');
  });

  it('refuses a key that is given both ways', () => {
    const both = { ...good, REDIS_URL: 'redis://a', REDIS_URL_FILE: fileWith('redis://b') };
    expect(problemsOf(both)).toEqual(['REDIS_URL_FILE: set together with REDIS_URL, choose one']);
  });

  it('leaves a key alone that is itself called FILE', () => {
    expect(loadConfig(schema, { ...good, NODE_KEY_FILE: '/keys/node.key' }).NODE_KEY_FILE).toBe('/keys/node.key');
  });
});
