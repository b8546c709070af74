import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { generateAgeIdentity } from '../keys/index.js';
import { openSealed, sealTo } from './age.js';

/** Made by the reference program, age 1.1.1: an identity, and a file for it that holds `carried by hand`. */
const REFERENCE = {
  identity: 'AGE-SECRET-KEY-1G5MZVHXFXAAP5YYZZV0V3VV8D3ET2LF68TJ9QAG63RL7Y304X45S2RJ9TA',
  file: [
    'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSAzNUtNcFJGMEdCYW5MdUNpc2xOMmxuUGhVRGFyOFZtMUNPQk8zT3BTeEV3',
    'CllUeDhXbXhaNkNzSERReHR6OHYrNlRhSnZhNDlsaVFORFRUN1oraU1MMFkKLS0tIEdtRkowd1NoSVBVbUdLamdCalJxN0J1UHdr',
    'aGdDMGxHT3lLalpWTFdqMTgKS719AEEn2fGvQYFAyyFGtkDTgxAyaHch8Ih65pmdsOyLpm4YnFzFNpiTlGm58Lg=',
  ].join(''),
};

describe('an age file of ours', () => {
  it('opens for the identity that it was sealed to, whatever it holds', async () => {
    const { recipient, identity } = generateAgeIdentity();
    const other = generateAgeIdentity();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200_000 }), async (content) => {
        const opened = await openSealed([other.identity, identity], await sealTo(recipient, content));
        expect(opened.ok && opened.value.equals(content)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('opens for nobody else', async () => {
    const sealed = await sealTo(generateAgeIdentity().recipient, Buffer.from('for another'));
    expect(await openSealed([generateAgeIdentity().identity], sealed)).toEqual({ ok: false, error: 'not_for_us' });
  });

  it('says nothing of its content once a byte of it was changed', async () => {
    const { recipient, identity } = generateAgeIdentity();
    const sealed = await sealTo(recipient, Buffer.from('what was said'));
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(sealed);
        changed[at]! ^= flip;
        expect((await openSealed([identity], changed)).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
    expect(await openSealed([identity], sealed.subarray(0, -1))).toEqual({ ok: false, error: 'damaged' });
    expect(await openSealed([identity], Buffer.from('no age file'))).toEqual({ ok: false, error: 'damaged' });
  });

  it('has the header of the format, one X25519 stanza, and nothing that tells to whom', async () => {
    const { recipient } = generateAgeIdentity();
    const [version, stanza] = (await sealTo(recipient, Buffer.from('x'))).toString('latin1').split('\n');
    expect(version).toBe('age-encryption.org/v1');
    expect(stanza).toMatch(/^-> X25519 [A-Za-z0-9+/]{43}$/);
    expect(stanza).not.toContain(recipient.slice(4, 20));
  });
});

/** Runs where the reference program is installed; CI does without it. */
const isInstalled = spawnSync('age', ['--version']).status === 0;

describe('the reference implementation', () => {
  it('wrote a file that we read', async () => {
    const opened = await openSealed([REFERENCE.identity], Buffer.from(REFERENCE.file, 'base64'));
    expect(opened.ok && opened.value.toString()).toBe('carried by hand');
  });

  if (isInstalled)
    it('reads what we seal, and we what it seals', async () => {
      const { recipient, identity } = generateAgeIdentity();
      const content = Buffer.from('carried by hand');
      const sealed = await sealTo(recipient, content);
      const directory = mkdtempSync(join(tmpdir(), 'massline-age-'));
      const file = join(directory, 'sealed');
      writeFileSync(file, sealed);
      const opened = spawnSync('age', ['--decrypt', '--identity', '-', file], { input: identity });
      rmSync(directory, { recursive: true });
      expect(opened.stdout.toString()).toBe(content.toString());
      const theirs = spawnSync('age', ['--recipient', recipient], { input: content }).stdout;
      expect(await openSealed([identity], theirs)).toEqual({ ok: true, value: content });
    });
});
