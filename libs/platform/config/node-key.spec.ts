import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNodeKey } from './node-key.js';
import { custodyOf, openKeyFile, plainKeyFile, replaceKeyFile, sealedKeyFile } from './node-key-file.js';

const folder = mkdtempSync(join(tmpdir(), 'massline-home-'));
afterAll(() => rmSync(folder, { recursive: true }));
const home = (): string => mkdtempSync(join(folder, 'home-'));

describe('the node key', () => {
  it('is made once outside production, readable by its owner alone', async () => {
    const env = { NODE_ENV: 'development', MASSLINE_HOME: join(home(), 'new'), NODE_KEY_FILE: undefined } as const;
    const key = await readNodeKey(env);
    expect(key).toHaveLength(32);
    expect(await readNodeKey(env)).toEqual(key);
    expect(statSync(join(env.MASSLINE_HOME, 'node.key')).mode & 0o777).toBe(0o600);
  });

  it('is never made in production, where its absence means that it was lost', async () => {
    const env = { NODE_ENV: 'production', MASSLINE_HOME: home(), NODE_KEY_FILE: undefined } as const;
    await expect(readNodeKey(env)).rejects.toThrow(/does not exist; restore it/);
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
  ])('is refused as $given', async ({ mode, content, says }) => {
    const file = join(home(), 'node.key');
    writeFileSync(file, content);
    chmodSync(file, mode);
    await expect(readNodeKey({ NODE_ENV: 'production', MASSLINE_HOME: '', NODE_KEY_FILE: file })).rejects.toThrow(says);
  });
});

describe('a node key closed by a passphrase', () => {
  const passphrase = 'siete ríos verdes cantan';
  const key = randomBytes(32);
  let file: string;
  const env = (given?: string) => ({
    ...{ NODE_ENV: 'production' as const, MASSLINE_HOME: '', NODE_KEY_FILE: file },
    ...(given === undefined ? {} : { NODE_PASSPHRASE: given }),
  });
  beforeAll(async () => {
    file = join(home(), 'node.key');
    replaceKeyFile(file, await sealedKeyFile(key, passphrase));
  });

  it('opens with it, however its letters and the spaces around it were typed', async () => {
    expect(await readNodeKey(env(passphrase))).toEqual(key);
    expect(await readNodeKey(env(` ${passphrase.normalize('NFD')}\n`))).toEqual(key);
  });

  it('says so when the passphrase is missing or wrong', async () => {
    await expect(readNodeKey(env())).rejects.toMatchObject({ code: 'PASSPHRASE_NEEDED' });
    await expect(readNodeKey(env('siete ríos verdes cantar'))).rejects.toMatchObject({ code: 'PASSPHRASE_WRONG' });
  });

  it('shows neither key nor passphrase in the file, which its owner alone can read', () => {
    const content = readFileSync(file, 'utf8');
    expect(content).not.toContain(key.toString('base64'));
    expect(content).not.toContain(passphrase);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('changes custody by the content of one file, the key staying the same', async () => {
    const content = readFileSync(file, 'utf8');
    expect(custodyOf(content)).toBe('passphrase');
    const plain = plainKeyFile(await openKeyFile(content, passphrase));
    expect(custodyOf(plain)).toBe('file');
    expect(await openKeyFile(plain)).toEqual(key);
  });

  it('opens no more when a byte of what is sealed, the salt or the cost was changed', async () => {
    const content = JSON.parse(readFileSync(file, 'utf8')) as { argon2id: object; sealed: string };
    const flipped = Buffer.from(content.sealed, 'base64');
    flipped.writeUInt8(flipped.readUInt8(20) ^ 1, 20);
    const opened = (change: object) => openKeyFile(JSON.stringify({ ...content, ...change }), passphrase);
    await expect(opened({ sealed: flipped.toString('base64') })).rejects.toMatchObject({ code: 'PASSPHRASE_WRONG' });
    await expect(opened({ argon2id: { ...content.argon2id, passes: 2 } })).rejects.toMatchObject({
      code: 'PASSPHRASE_WRONG',
    });
    await expect(opened({ argon2id: { ...content.argon2id, memoryKib: 8 } })).rejects.toMatchObject({
      code: 'KEY_UNREADABLE',
    });
  });
});
