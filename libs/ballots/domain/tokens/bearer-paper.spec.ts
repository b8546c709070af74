import { generateKeyPairSync } from 'node:crypto';
import { fromBase64url, toBase64url } from '#domain-kit';
import { writePaperKey } from '../elections/keys.js';
import { paperMessage } from '../elections/signed-texts.js';
import { askForPaper, receivePaper } from './bearer-paper.js';
import { blindSign, isSignedToken } from './blind-signer.js';

describe('a paper that whoever has it may put in', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const paperKey = writePaperKey(publicKey);

  it('is signed unseen, for its own survey alone, and lives through being kept as text', () => {
    const asked = JSON.parse(JSON.stringify(askForPaper('a', paperKey))) as ReturnType<typeof askForPaper>;
    const signed = blindSign(fromBase64url(asked.blinded), privateKey);
    if (!signed.ok) throw new Error(signed.error);
    const paper = receivePaper(asked, paperKey, toBase64url(signed.value));
    const token = { prefix: fromBase64url(paper.prefix), signature: fromBase64url(paper.signature) };
    expect(isSignedToken(token, paperMessage('a', paper.key), publicKey)).toBe(true);
    expect(isSignedToken(token, paperMessage('b', paper.key), publicKey)).toBe(false);
    expect(JSON.stringify(paper)).not.toContain(asked.blinded);
  });

  it('is not asked for with another kind of key', () => {
    const other = writePaperKey(generateKeyPairSync('rsa', { modulusLength: 3072 }).publicKey);
    expect(() => askForPaper('a', other)).toThrow(RangeError);
  });
});
