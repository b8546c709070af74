import { isUtf8 } from 'node:buffer';
import { err, ok, type Result } from '#domain-kit';

/** Deeper nesting than any contract has; a bound before recursion. */
const MAX_DEPTH = 32;

const MALFORMED = err({ code: 'malformed' as const });

/**
 * Reads JSON that every parser reads alike (I-JSON, RFC 7493, and narrower): UTF-8 without BOM, no duplicate members,
 * integers within ±(2⁵³−1) written without fraction or exponent, no lone surrogates, depth at most 32.
 */
export function parseStrictJson(bytes: Uint8Array): Result<unknown, { readonly code: 'malformed' }> {
  if (!isUtf8(bytes)) return MALFORMED;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  const members = countMembers(text);
  if (members === undefined) return MALFORMED;
  try {
    const value: unknown = JSON.parse(text);
    return countSafe(value) === members ? ok(value) : MALFORMED;
  } catch (error) {
    if (error instanceof SyntaxError) return MALFORMED;
    throw error;
  }
}

/** The number of `name: value` pairs that the text writes, or undefined for nesting or a number beyond the profile. */
function countMembers(text: string): number | undefined {
  let members = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 0x22) at = endOfString(text, at);
    else if (character === 0x3a) members += 1;
    else if (character === 0x5b || character === 0x7b) depth += 1;
    else if (character === 0x5d || character === 0x7d) depth -= 1;
    else if (character === 0x2e || isExponent(text, at) || isNegativeZero(text, at)) return undefined;
    if (depth > MAX_DEPTH) return undefined;
  }
  return members;
}

/** The index of the closing quote; of the end of the text if it is missing, which `JSON.parse` then refuses. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

/** True after an odd number of backslashes. */
function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === 0x5c) before -= 1;
  return (quote - before) % 2 === 0;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isExponent = (text: string, at: number): boolean =>
  (text.charCodeAt(at) | 0x20) === 0x65 && isDigit(text.charCodeAt(at - 1));
const isNegativeZero = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x2d && text.charCodeAt(at + 1) === 0x30;

/** The number of members that the value holds: fewer than were written if a name came twice; NaN for an unsafe value. */
function countSafe(value: unknown): number {
  if (typeof value === 'string') return value.isWellFormed() ? 0 : Number.NaN;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) for (const item of value) members += countSafe(item);
  else for (const [name, item] of Object.entries(value)) members += 1 + countSafe(name) + countSafe(item);
  return members;
}
