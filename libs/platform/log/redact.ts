import { isIP } from 'node:net';
import { personalProperties } from '../personal/personal.js';

const CENSORED = '[redacted]';
const DEPTH = 8;

/** Whatever these names hold stays out of the log, beside all personal properties. Compared without case, `-` and `_`. */
const SECRETS =
  'password passwordhash passphrase secret token accesstoken privatekey ageidentity ' +
  'cookie setcookie authorization signature signatureinput csrftoken session sessionid ' +
  'ip ips remoteaddress remoteport hostname xforwardedfor forwarded databaseurl redisurl';

const ADDRESS_LIKE = /(?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{0,4}:){2,7}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4})/gi;
const CREDENTIALS_IN_URL = /\/\/[^/\s:@]*:[^/\s@]*@/g;

const normal = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

let hidden = new Set<string>();
let personalCount = -1;

/** Entities may be imported after the first line is logged. */
function hiddenNames(): Set<string> {
  const personal = personalProperties();
  if (personal.length !== personalCount) {
    personalCount = personal.length;
    hidden = new Set([...SECRETS.split(' '), ...personal.map(normal)]);
  }
  return hidden;
}

/** A copy fit for a log: without personal data, secrets, network addresses and the parameters of failed statements. */
export function redacted(value: unknown): unknown {
  return copy(value, hiddenNames(), DEPTH);
}

export const withoutAddresses = (text: string): string =>
  text
    .replace(CREDENTIALS_IN_URL, '//')
    .replace(ADDRESS_LIKE, (candidate) => (isIP(candidate) ? '[address]' : candidate));

function copy(value: unknown, names: Set<string>, depth: number): unknown {
  if (typeof value === 'string') return withoutAddresses(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '[deep]';
  if (value instanceof Error) return errorFields(value, names, depth);
  if (value instanceof Date) return value;
  if (value instanceof Uint8Array) return `[${value.length} bytes]`;
  if (Array.isArray(value)) return value.map((item) => copy(item, names, depth - 1));
  if ('toJSON' in value && typeof value.toJSON === 'function') return copy(value.toJSON(), names, depth - 1);
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    names.has(normal(name)) ? CENSORED : copy(field, names, depth - 1),
  ]);
  return Object.fromEntries(fields);
}

/** SQLSTATE class 22: PostgreSQL repeats the value that it cannot read. */
const DATA_EXCEPTION = /^22[0-9A-Z]{3}$/;
const QUOTED = /"[^]*"/;
/** `JSON.parse` repeats what it could not read. */
const UNREADABLE_JSON = /^[^]* is not valid JSON$/;

function messageOf(error: Error): string {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && DATA_EXCEPTION.test(code)) return error.message.replace(QUOTED, CENSORED);
  return error instanceof SyntaxError ? error.message.replace(UNREADABLE_JSON, 'not valid JSON') : error.message;
}

/** An error's other properties are left out: drivers put statements, parameters and row values into them. */
function errorFields(error: Error, names: Set<string>, depth: number): Record<string, unknown> {
  const { code } = error as { code?: unknown };
  const message = messageOf(error);
  return {
    type: error.constructor.name,
    message: withoutAddresses(message),
    ...(typeof code === 'string' && { code }),
    ...(error.stack && { stack: withoutAddresses(error.stack.replace(error.message, () => message)) }),
    ...(error.cause !== undefined && { cause: copy(error.cause, names, depth - 1) }),
    ...(error instanceof AggregateError && { errors: copy(error.errors, names, depth - 1) }),
  };
}
