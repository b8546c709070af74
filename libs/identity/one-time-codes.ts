import { Secret, TOTP } from 'otpauth';

/** What every authenticator app understands: RFC 6238 with SHA-1, six digits, thirty seconds. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;
/** A phone's clock may be off by one step. */
const SKEW_STEPS = 1;

/** A new shared secret, in base 32. */
export const newOneTimeSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** The address that an authenticator app reads from a QR code. `site` is what the app shows beside the login. */
export const oneTimeUri = (secret: string, site: string, login: string): string =>
  new TOTP({ ...FORM, secret: Secret.fromBase32(secret), issuer: site, label: login }).toString();

/** The step (of 30 seconds since 1970) whose code this is, at most one from now; null for any other text. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const totp = new TOTP({ ...FORM, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token, timestamp: now.getTime(), window: SKEW_STEPS });
  return delta === null ? null : totp.counter({ timestamp: now.getTime() }) + delta;
}
