/** Controls that carry no text and can disguise it: C0/C1, byte order marks, and the bidirectional overrides. */
const DISGUISES = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Printable ASCII with single blanks inside: most cells, and nothing to do. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One spelling for texts that look the same: NFC, blanks trimmed and collapsed, no disguising controls. */
export const normaliseText = (text: string): string => (PLAIN.test(text) ? text : normalised(text));

const normalised = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\ufeff', '')
    .replace(/\s+/gu, ' ')
    .replace(DISGUISES, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();

/** Letters and digits only, lower case, without accents: for comparing with words that we know. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A code made of a name: `Homecooked  Meals` → `homecooked-meals`. */
export const slug = (text: string): string => plainWords(text).replaceAll(' ', '-');
