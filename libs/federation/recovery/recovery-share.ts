import { err, ok, type Result, sha256 } from '#domain-kit';
import { ALPHABET, checkValue, fromValues, toValues } from '../enrolment/gf32.js';

/** One of the parts of a recovery identity. `set` tells which sheet it is of: three bytes. */
export interface RecoveryShare {
  readonly set: Uint8Array;
  readonly share: Uint8Array;
}

export type ShareRefusal =
  /** `group` counts from 1: what stands there was mistyped. */
  { readonly code: 'typo'; readonly group: number } | { readonly code: 'incomplete' | 'not_a_share' };

const PREFIX = 'SHARE';
const VERSION = 1;
const SET_BYTES = 3;
const HASH_BYTES = 3;
/** Of a secret of 32 bytes, one more says which point of the polynomial it is. */
const SHARE_BYTES = 33;
const BYTES = 1 + SET_BYTES + SHARE_BYTES + HASH_BYTES;
/** Characters of a group, of which the last is its check character. */
const GROUP = 8;
const VALUES = Math.ceil((BYTES * 8) / 5);
const CHARACTERS = VALUES + Math.ceil(VALUES / (GROUP - 1));

/** Ten groups to be written down and typed, each with a check character of its own. */
export function writeShare({ set, share }: RecoveryShare): string {
  const content = Buffer.concat([Buffer.from([VERSION]), set, share]);
  const values = toValues(Buffer.concat([content, sha256(content).subarray(0, HASH_BYTES)]));
  const groups: string[] = [];
  for (let at = 0; at < values.length; at += GROUP - 1) {
    const group = values.slice(at, at + GROUP - 1);
    groups.push([...group, checkValue(group, groups.length)].map((value) => ALPHABET[value]).join(''));
  }
  return [PREFIX, ...groups].join('-');
}

/** Reads a share as people type it: any case, spaces for hyphens, O for 0, I and L for 1. */
export function readShare(text: string): Result<RecoveryShare, ShareRefusal> {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '');
  if (!plain.startsWith(PREFIX)) return err({ code: 'not_a_share' });
  const characters = plain.slice(PREFIX.length).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const values: number[] = [];
  for (let at = 0; at < characters.length; at += GROUP) {
    const group = Array.from(characters.slice(at, at + GROUP), (character) => ALPHABET.indexOf(character));
    const place = at / GROUP;
    if (group.includes(-1) || checkValue(group.slice(0, -1), place) !== group.at(-1)) {
      const cut = characters.length < CHARACTERS && at + GROUP >= characters.length;
      return err(cut ? { code: 'incomplete' } : { code: 'typo', group: place + 1 });
    }
    values.push(...group.slice(0, -1));
  }
  if (characters.length < CHARACTERS) return err({ code: 'incomplete' });
  const bytes = fromValues(values);
  const content = bytes.subarray(0, BYTES - HASH_BYTES);
  const whole =
    bytes.length === BYTES && bytes.subarray(content.length).equals(sha256(content).subarray(0, HASH_BYTES));
  if (!whole || content[0] !== VERSION) return err({ code: 'not_a_share' });
  return ok({ set: content.subarray(1, 1 + SET_BYTES), share: content.subarray(1 + SET_BYTES) });
}
