import { randomBytes } from 'node:crypto';
import { err, ok, type Result, sha256 } from '#domain-kit';

export interface CredentialRefusal {
  readonly code:
    | 'LOGIN_INVALID'
    | 'PASSWORD_TOO_SHORT'
    | 'PASSWORD_TOO_LONG'
    | 'PASSWORD_IS_LOGIN'
    | 'PASSWORD_FREQUENT'
    | 'PASSWORD_EXPECTED';
}

const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 256;
/** Letters, digits and what e-mail addresses need; no white space, no control characters. */
const LOGIN = /^[\p{L}\p{N}][\p{L}\p{N}._+@-]{1,198}[\p{L}\p{N}]$/u;

/** Longer texts are neither logins nor passwords, and normalising combining marks takes time that grows with their square. */
const LONGEST_GIVEN = 1024;
const nfkc = (text: string): string => (text.length > LONGEST_GIVEN ? text : text.normalize('NFKC'));

/** One spelling of a login, whatever keyboard wrote it: NFKC, lower case, without white space around it. */
export const normaliseLogin = (login: string): string => nfkc(login).trim().toLowerCase();

/** Two keyboards can write one password as different bytes: NIST SP 800-63B-4 §3.1.1.2 asks for normalisation. */
export const normalisePassword = (password: string): string => nfkc(password);

export function checkCredentials(
  login: string,
  password: string,
): Result<{ login: string; password: string }, CredentialRefusal> {
  const name = normaliseLogin(login);
  const secret = normalisePassword(password);
  const length = Array.from(secret).length;
  if (!LOGIN.test(name)) return err({ code: 'LOGIN_INVALID' });
  if (length < SHORTEST_PASSWORD) return err({ code: 'PASSWORD_TOO_SHORT' });
  if (length > LONGEST_PASSWORD) return err({ code: 'PASSWORD_TOO_LONG' });
  if (normaliseLogin(secret) === name) return err({ code: 'PASSWORD_IS_LOGIN' });
  return ok({ login: name, password: secret });
}

/** Crockford's base 32: no I, L, O, U, so that a code survives being read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 24;
const RECOVERY_CODE_LENGTH = 16;

/** How many recovery codes a person is given at once. */
export const RECOVERY_CODES = 10;

/** Random digits in groups of four, five bits each. */
function newCode(length: number): string {
  const digits = [...randomBytes(length)].map((byte) => ALPHABET[byte % 32]!);
  return Array.from({ length: length / 4 }, (_, group) => digits.slice(group * 4, group * 4 + 4).join('')).join('-');
}

/** One form of a code that was typed: case, hyphens and the letters O, I, L for 0, 1, 1 make no difference. */
export const normaliseCode = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** An account invitation's secret: 120 random bits as six groups of four. */
export const newInvitationCode = (): string => newCode(CODE_LENGTH);

/** Only this hash of a code is stored. */
export const invitationCodeHash = (code: string): Buffer => sha256(normaliseCode(code));

/** Ten secrets to print, of 80 random bits each: too many to guess, and short enough to type in a bad hour. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () => newCode(RECOVERY_CODE_LENGTH));

/** A person's reference: 128 random bits in hex. It says nothing about the person and is never reused. */
export const newPersonRef = (): string => randomBytes(16).toString('hex');
