import { randomBytes } from 'node:crypto';
import { err, fromBase64url, ok, type Result, sha256, toBase64url } from '#domain-kit';
import { ALPHABET, checkValue, fromValues, toValues } from './gf32.js';

/** What the committee hands over, once, to whoever may enrol a node. */
export interface Invitation {
  /** The hub's base URL. */
  readonly hubUrl: string;
  /** RFC 7638 thumbprint of the hub's key, which the instance pins. */
  readonly thumbprint: string;
  /** base64url of 16 bytes; the hub keeps `proofKey(secret)` only. */
  readonly secret: string;
}

export type InvitationRefusal =
  /** `group` counts from 1: what stands there was mistyped. */
  | { readonly code: 'typo'; readonly group: number }
  | { readonly code: 'incomplete' | 'not_an_invitation' | 'unknown_version' };

const VERSION = 1;
const PREFIX = 'MASSLINE';
const THUMBPRINT_BYTES = 32;
const SECRET_BYTES = 16;
const HASH_BYTES = 3;
/** Version, length of the URL, thumbprint, secret: all but the URL and the hash. */
const HEAD_BYTES = 2 + THUMBPRINT_BYTES + SECRET_BYTES;
/** Characters of a group, of which the last is its check character. */
const GROUP = 8;

export const newInvitationSecret = (): string => toBase64url(randomBytes(SECRET_BYTES));

/** A code of groups of eight characters; the last one of each group checks it. Ends in three bytes of SHA-256 of the whole. */
export function makeInvitation({ hubUrl, thumbprint, secret }: Invitation): string {
  const [pin, key] = [fromBase64url(thumbprint), fromBase64url(secret)];
  if (pin.length !== THUMBPRINT_BYTES || key.length !== SECRET_BYTES) throw new TypeError('No thumbprint or no secret');
  const url = Buffer.from(new URL(hubUrl).href);
  if (url.length > 255) throw new TypeError('The URL is too long for an invitation');
  const content = Buffer.concat([Buffer.from([VERSION, url.length]), pin, key, url]);
  const values = toValues(Buffer.concat([content, sha256(content).subarray(0, HASH_BYTES)]));
  const groups: string[] = [];
  for (let at = 0; at < values.length; at += GROUP - 1) {
    const group = values.slice(at, at + GROUP - 1);
    groups.push([...group, checkValue(group, groups.length)].map((value) => ALPHABET[value]).join(''));
  }
  return [PREFIX, ...groups].join('-');
}

/** Reads a code as people copy it: any case, spaces and line breaks for hyphens, O for 0, I and L for 1. */
export function readInvitation(code: string): Result<Invitation, InvitationRefusal> {
  const plain = code.toUpperCase().replaceAll(/[\s-]/g, '');
  if (!plain.startsWith(PREFIX)) return err({ code: 'not_an_invitation' });
  const characters = plain.slice(PREFIX.length).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const values: number[] = [];
  for (let at = 0; at < characters.length; at += GROUP) {
    const group = Array.from(characters.slice(at, at + GROUP), (character) => ALPHABET.indexOf(character));
    const place = at / GROUP;
    if (group.includes(-1) || checkValue(group.slice(0, -1), place) !== group.at(-1)) {
      const missing = characters.length < lengthAnnounced(values);
      return err(missing && group.length < GROUP ? { code: 'incomplete' } : { code: 'typo', group: place + 1 });
    }
    values.push(...group.slice(0, -1));
  }
  return characters.length < lengthAnnounced(values) ? err({ code: 'incomplete' }) : readContent(fromValues(values));
}

/** How many characters the whole code has, as its first group says; infinite before that group is read. */
function lengthAnnounced(values: readonly number[]): number {
  const urlLength = fromValues(values)[1];
  if (urlLength === undefined) return Number.POSITIVE_INFINITY;
  const count = Math.ceil(((HEAD_BYTES + urlLength + HASH_BYTES) * 8) / 5);
  return count + Math.ceil(count / (GROUP - 1));
}

function readContent(bytes: Buffer): Result<Invitation, InvitationRefusal> {
  if (bytes[0] !== VERSION) return err({ code: 'unknown_version' });
  const content = bytes.subarray(0, HEAD_BYTES + bytes[1]!);
  if (!bytes.subarray(content.length).equals(sha256(content).subarray(0, HASH_BYTES))) {
    return err({ code: 'not_an_invitation' });
  }
  return ok({
    hubUrl: content.subarray(HEAD_BYTES).toString(),
    thumbprint: toBase64url(content.subarray(2, 2 + THUMBPRINT_BYTES)),
    secret: toBase64url(content.subarray(2 + THUMBPRINT_BYTES, HEAD_BYTES)),
  });
}
