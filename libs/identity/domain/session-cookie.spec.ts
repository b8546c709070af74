import { clearSessionCookie, readCookie, sessionCookieName, setSessionCookie } from './session-cookie.js';

describe('the session cookie', () => {
  it('is bound to the host, hidden from scripts and kept from other sites', () => {
    expect(setSessionCookie('north', 'abc', 60)).toBe(
      '__Host-massline-north=abc; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Strict',
    );
    expect(clearSessionCookie('north')).toContain('Max-Age=0');
  });

  it('is found among those of other nodes', () => {
    const header = `a=1; ${sessionCookieName('north')}=n; ${sessionCookieName('north-2')}=m; broken`;
    expect(readCookie(header, sessionCookieName('north'))).toBe('n');
    expect(readCookie(header, sessionCookieName('north-2'))).toBe('m');
    expect(readCookie(header, sessionCookieName('south'))).toBeNull();
    expect(readCookie(undefined, 'a')).toBeNull();
  });
});
