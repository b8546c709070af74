import { sha256 } from '#domain-kit';
import { FREQUENT_PASSWORDS } from './generated/frequent-passwords.js';

const BYTES = 4;
let marks: Buffer | undefined;

/** The first four bytes of SHA-256 of a text, without regard to case: as tools/frequent-passwords.js makes them. */
const fingerprint = (text: string): number => sha256(text.normalize('NFKC').toLowerCase()).readUInt32BE(0);

/**
 * Whether a password is one of those that people choose most, of twelve characters and more (ASVS 5.0, 6.2.4). Asks
 * nobody. One in a hundred thousand others is taken for one of them too.
 */
export function isFrequentPassword(password: string): boolean {
  marks ??= Buffer.from(FREQUENT_PASSWORDS, 'base64');
  const wanted = fingerprint(password);
  let [low, high] = [0, marks.length / BYTES];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const mark = marks.readUInt32BE(middle * BYTES);
    if (mark === wanted) return true;
    if (mark < wanted) low = middle + 1;
    else high = middle;
  }
  return false;
}
