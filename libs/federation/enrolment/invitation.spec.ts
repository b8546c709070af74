import { sha256, toBase64url } from '#domain-kit';
import { makeInvitation, newInvitationSecret, readInvitation } from './invitation.js';

const invitation = {
  hubUrl: 'https://centre.example/',
  thumbprint: toBase64url(sha256('a key')),
  secret: toBase64url(Buffer.alloc(16, 0xa5)),
};
const code = makeInvitation(invitation);
const groups = code.split('-');
const read = (text: string) => readInvitation(text);

describe('an invitation', () => {
  it('says the hub, its key and a secret', () => {
    expect(read(code)).toEqual({ ok: true, value: invitation });
    expect(code).toMatch(/^MASSLINE(-[0-9A-HJKMNP-TV-Z]{2,8})+$/);
    expect(code.length).toBeLessThan(180);
  });

  it.each(['https://a.example/', 'http://127.0.0.1:4100/', `https://${'a'.repeat(60)}.example/massline/`])(
    'carries %s',
    (hubUrl) => {
      expect(read(makeInvitation({ ...invitation, hubUrl }))).toEqual({ ok: true, value: { ...invitation, hubUrl } });
    },
  );

  it.each([
    ['in lower case', code.toLowerCase()],
    ['without hyphens', code.replaceAll('-', '')],
    ['with spaces', `  ${code.replaceAll('-', ' ')} \n`],
    ['over several lines', code.replaceAll('-', '-\r\n')],
    ['with O for 0', code.replaceAll('0', 'O')],
    ['with l for 1', `${groups[0]}-${groups.slice(1).join('-').replaceAll('1', 'l')}`],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: invitation });
  });

  it('names the group with the typo, for every character changed to any other', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const cases = groups
      .slice(1)
      .flatMap((group, index) =>
        [...group].flatMap((character, at) =>
          [...alphabet, 'U', '?'].filter((other) => other !== character).map((other) => ({ index, at, other })),
        ),
      );
    expect(cases.length).toBeGreaterThan(3_000);
    for (const { index, at, other } of cases) {
      const group = groups[index + 1]!;
      const changed = [...groups];
      changed[index + 1] = group.slice(0, at) + other + group.slice(at + 1);
      expect(read(changed.join('-'))).toEqual({ ok: false, error: { code: 'typo', group: index + 1 } });
    }
  });

  it('names the group in which two neighbours are swapped', () => {
    groups.slice(1).forEach((group, index) => {
      for (let at = 0; at + 1 < group.length; at += 1) {
        const swapped = group.slice(0, at) + group[at + 1] + group[at] + group.slice(at + 2);
        if (swapped === group) continue;
        const changed = groups.with(index + 1, swapped).join('-');
        expect(read(changed)).toEqual({ ok: false, error: { code: 'typo', group: index + 1 } });
      }
    });
  });

  it('names the place where two groups are swapped', () => {
    const changed = groups.with(2, groups[3]!).with(3, groups[2]!).join('-');
    expect(read(changed)).toEqual({ ok: false, error: { code: 'typo', group: 2 } });
  });

  it('is incomplete when its end is missing, wherever it is cut', () => {
    for (let length = 'MASSLINE'.length; length < code.length; length += 1) {
      expect(read(code.slice(0, length))).toMatchObject({
        ok: false,
        error: { code: expect.stringMatching(/incomplete|typo/) as string },
      });
    }
    const cuts = groups.slice(1).map((_, count) => read(groups.slice(0, count + 1).join('-')));
    expect(cuts).toEqual(cuts.map(() => ({ ok: false, error: { code: 'incomplete' } })));
  });

  it.each([
    ['nothing', '', 'not_an_invitation'],
    ['another text', 'hello', 'not_an_invitation'],
    ['a URL', 'https://centre.example/', 'not_an_invitation'],
    ['more after its end', `${code}-00000000`, 'not_an_invitation'],
  ])('is not %s', (_, text, expected) => {
    const result = read(text);
    expect(result.ok ? '' : result.error.code).toMatch(new RegExp(`${expected}|typo`));
  });

  it('cannot be made without a whole thumbprint and secret', () => {
    expect(() => makeInvitation({ ...invitation, secret: 'AAAA' })).toThrow(TypeError);
    expect(() => makeInvitation({ ...invitation, thumbprint: 'AAAA' })).toThrow(TypeError);
    expect(() => makeInvitation({ ...invitation, hubUrl: `https://a.example/${'x'.repeat(300)}` })).toThrow('too long');
  });

  it('has a new secret of 128 bits each time', () => {
    const secrets = new Set(Array.from({ length: 100 }, newInvitationSecret));
    expect(secrets.size).toBe(100);
    expect(Buffer.from([...secrets][0]!, 'base64url')).toHaveLength(16);
  });
});
