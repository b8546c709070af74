import {
  checkCredentials,
  invitationCodeHash,
  newInvitationCode,
  newPersonRef,
  normaliseLogin,
  normalisePassword,
} from './credentials.js';

const long = 'correct horse battery';

describe('credentials', () => {
  it('are not normalised beyond the longest, whatever somebody posts', () => {
    const marks = 'a' + '\u0301'.repeat(25_000) + '\u0316'.repeat(25_000);
    const started = performance.now();
    normaliseLogin(marks);
    normalisePassword(marks);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it.each([
    { given: 'a plain login', login: 'ana.lee', password: long, code: undefined },
    { given: 'an address', login: 'ana+x@example.org', password: long, code: undefined },
    { given: 'white space inside', login: 'ana lee', password: long, code: 'LOGIN_INVALID' },
    { given: 'two letters', login: 'an', password: long, code: 'LOGIN_INVALID' },
    { given: 'eleven characters', login: 'ana', password: '12345678901', code: 'PASSWORD_TOO_SHORT' },
    { given: 'twelve characters', login: 'ana', password: '123456789012', code: undefined },
    { given: 'eleven astral characters', login: 'ana', password: '😀'.repeat(11), code: 'PASSWORD_TOO_SHORT' },
    { given: '257 characters', login: 'ana', password: 'x'.repeat(257), code: 'PASSWORD_TOO_LONG' },
    {
      given: 'the login as password',
      login: 'ana.lee@example.org',
      password: 'Ana.Lee@example.org',
      code: 'PASSWORD_IS_LOGIN',
    },
  ])('$given: $code', ({ login, password, code }) => {
    const checked = checkCredentials(login, password);
    expect(checked.ok ? undefined : checked.error.code).toBe(code);
  });

  it('has one spelling for a login', () => {
    expect(normaliseLogin('  ＡNA@Example.ORG ')).toBe('ana@example.org');
  });
});

describe('invitation codes', () => {
  it('survives being read aloud and typed by hand', () => {
    const code = newInvitationCode();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(invitationCodeHash(typed)).toEqual(invitationCodeHash(code));
  });

  it('is new each time, as is a person reference', () => {
    expect(new Set(Array.from({ length: 50 }, newInvitationCode)).size).toBe(50);
    expect(newPersonRef()).toMatch(/^[0-9a-f]{32}$/);
    expect(newPersonRef()).not.toBe(newPersonRef());
  });
});
