import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { sha256 } from '#domain-kit';
import { type PublicKey } from '../keys/public-key.js';

const LISTS = { en: english, es: spanish, fr: french } as const;
export type WordLanguage = keyof typeof LISTS;

/** The list for a screen in the language `text`; the English one where there is no list of its own. */
export const wordLanguageOf = (text: string): WordLanguage =>
  Object.hasOwn(LISTS, text) ? (text as WordLanguage) : 'en';

const WORDS = 8;
const BITS_PER_WORD = 11n;

/**
 * The eight words that both screens show: the first 88 bits of SHA-256(hub key ‖ node key), eleven bits a word, from the
 * BIP-39 list of the reader's language. Read aloud over another channel, they tell whether somebody stands between.
 */
export function verificationWords(hubKey: PublicKey, nodeKey: PublicKey, language: WordLanguage): string[] {
  const digest = sha256(Buffer.concat([hubKey.bytes, nodeKey.bytes]));
  const bits = BigInt(`0x${digest.subarray(0, 11).toString('hex')}`);
  return Array.from({ length: WORDS }, (_, place) => {
    const index = Number((bits >> (BITS_PER_WORD * BigInt(WORDS - 1 - place))) & 0x7ffn);
    return LISTS[language][index]!.normalize('NFC');
  });
}
