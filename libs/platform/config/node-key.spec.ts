import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNodeKey } from './node-key.js';

const folder = mkdtempSync(join(tmpdir(), 'massline-home-'));
afterAll(() => rmSync(folder, { recursive: true }));
const home = (): string => mkdtempSync(join(folder, 'home-'));

describe('the node key', () => {
  it('is made once outside production, readable by its owner alone', () => {
    const env = { NODE_ENV: 'development', MASSLINE_HOME: join(home(), 'new'), NODE_KEY_FILE: undefined } as const;
    const key = readNodeKey(env);
    expect(key).toHaveLength(32);
    expect(readNodeKey(env)).toEqual(key);
    expect(statSync(join(env.MASSLINE_HOME, 'node.key')).mode & 0o777).toBe(0o600);
  });

  it('is never made in production, where its absence means that it was lost', () => {
    const env = { NODE_ENV: 'production', MASSLINE_HOME: home(), NODE_KEY_FILE: undefined } as const;
    expect(() => readNodeKey(env)).toThrow(/does not exist; restore it/);
  });

  it.each([
    {
      given: 'a file that others can read',
      mode: 0o640,
      content: Buffer.alloc(32, 7).toString('base64'),
      says: /chmod 600/,
    },
    {
      given: 'a key that is too short',
      mode: 0o600,
      content: Buffer.alloc(31, 7).toString('base64'),
      says: /32 bytes/,
    },
  ])('is refused as $given', ({ mode, content, says }) => {
    const file = join(home(), 'node.key');
    writeFileSync(file, content);
    chmodSync(file, mode);
    expect(() => readNodeKey({ NODE_ENV: 'production', MASSLINE_HOME: '', NODE_KEY_FILE: file })).toThrow(says);
  });
});
