import { createPrivateKey, createPublicKey } from 'node:crypto';
import { generateAgeIdentity, isAgeRecipient } from './age-identity.js';
import { bech32, readBech32 } from './bech32.js';

describe('an age identity', () => {
  it('has the text forms of age, and its recipient is the public key of its secret', () => {
    const { recipient, identity } = generateAgeIdentity();
    expect(recipient).toMatch(/^age1[02-9ac-hj-np-z]{58}$/);
    expect(identity).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
    const secret = readBech32('age-secret-key-', identity.toLowerCase())!;
    const der = Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), secret]);
    const publicKey = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
    expect(publicKey.export({ format: 'jwk' }).x).toBe(readBech32('age', recipient)!.toString('base64url'));
  });

  it('reads a recipient that age itself made', () => {
    expect(isAgeRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p')).toBe(true);
  });

  it('refuses a recipient with any one character changed', () => {
    const { recipient } = generateAgeIdentity();
    for (let at = 4; at < recipient.length; at += 1) {
      const other = recipient[at] === 'q' ? 'p' : 'q';
      expect(isAgeRecipient(recipient.slice(0, at) + other + recipient.slice(at + 1))).toBe(false);
    }
  });

  it('refuses another prefix and another length', () => {
    expect(isAgeRecipient(bech32('agf', Buffer.alloc(32, 7)))).toBe(false);
    expect(isAgeRecipient(bech32('age', Buffer.alloc(31, 7)))).toBe(false);
    expect(isAgeRecipient(bech32('age', Buffer.alloc(32, 7)))).toBe(true);
  });
});

describe('Bech32', () => {
  it.each([
    ['a', 'a12uel5l'],
    ['?', '?1ezyfcl'],
    [
      'an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio',
      'an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs',
    ],
  ])('writes the empty data of BIP 173 under %s', (prefix, text) => {
    expect(bech32(prefix, Buffer.alloc(0))).toBe(text);
    expect(readBech32(prefix, text)).toEqual(Buffer.alloc(0));
  });
});
