import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { blindIndex, holdKeys, open, seal } from './held-keys.js';
import { Unsealed } from './unsealed.js';

const older = { id: 'older', key: randomBytes(32) };
const newer = { id: 'newer', key: randomBytes(32) };

describe('sealing', () => {
  it('is refused before the keys are loaded', () => {
    expect(() => seal('x', 'person.name')).toThrow(/not loaded/);
    expect(() => blindIndex('x', 'person.name')).toThrow(/not loaded/);
  });

  it('gives back what was sealed, in any script', () => {
    holdKeys([older]);
    for (const text of ['', 'Ana', 'Ñandú 名字 🌱', 'x'.repeat(100_000)])
      expect(open(seal(text, 'a.b'), 'a.b')).toBe(text);
  });

  it('never seals one text the same way twice', () => {
    holdKeys([older]);
    expect(seal('Ana', 'a.b')).not.toBe(seal('Ana', 'a.b'));
  });

  it('does not open in another column', () => {
    holdKeys([older]);
    expect(() => open(seal('Ana', 'person.name'), 'person.phone')).toThrow(/person.phone: a sealed value was altered/);
  });

  it('does not open when any byte was changed', () => {
    holdKeys([older]);
    const [version, id, text] = seal('Ana', 'a.b').split('.') as [string, string, string];
    const bytes = Buffer.from(text, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => open(`${version}.${id}.${changed.toString('base64url')}`, 'a.b')).toThrow(/altered/);
    }
  });

  it('opens what an older key sealed, and seals under the newest', () => {
    holdKeys([older]);
    const before = seal('Ana', 'a.b');
    holdKeys([older, newer]);
    expect(open(before, 'a.b')).toBe('Ana');
    expect(seal('Ana', 'a.b')).toMatch(/^v1\.newer\./);
  });

  it('says which key is missing, and nothing of the value', () => {
    holdKeys([newer]);
    expect(() => open('v1.absent.AAAA', 'a.b')).toThrow(
      'a.b: sealed under data key absent, which this node does not have',
    );
  });
});

describe('a blind index', () => {
  it('is equal for equal texts of one context, and only for those', () => {
    holdKeys([older]);
    const index = blindIndex('ana', 'account.login');
    expect(index).toHaveLength(32);
    expect(blindIndex('ana', 'account.login')).toEqual(index);
    expect(blindIndex('anb', 'account.login')).not.toEqual(index);
    expect(blindIndex('ana', 'person.name')).not.toEqual(index);
    expect(blindIndex('ogin', 'account.l')).not.toEqual(blindIndex('login', 'account.'));
  });

  it('outlives a new data key, and is another under other keys', () => {
    holdKeys([older]);
    const index = blindIndex('ana', 'account.login');
    holdKeys([older, newer]);
    expect(blindIndex('ana', 'account.login')).toEqual(index);
    holdKeys([newer]);
    expect(blindIndex('ana', 'account.login')).not.toEqual(index);
  });
});

describe('a text on its way into a statement', () => {
  it('shows itself nowhere but, sealed, to the driver', () => {
    holdKeys([older]);
    const value = new Unsealed('canary', 'a.b');
    expect(
      [JSON.stringify({ value }), inspect(value, { showHidden: true, depth: 5 }), `${value}`].join(),
    ).not.toContain('canary');
    expect(open(value.toPostgres(), 'a.b')).toBe('canary');
  });
});
