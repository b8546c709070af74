import { err, ok, type Result, type Words } from '#domain-kit';

/** What a person types to be erased, in the languages of the pages. No button can be hit by chance. */
export const ERASURE_WORDS = { en: 'erase me', es: 'bórrame', fr: 'efface-moi' } as const satisfies Words;

export interface ErasureRefusal {
  readonly code: 'WORDS_DIFFER' | 'ALREADY_ERASED';
}

/** Whatever keyboard wrote it: in either case, with or without the accent, white space around it. */
const plain = (text: string): string =>
  text.slice(0, 100).normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();

export function checkErasureWords(words: string): Result<void, ErasureRefusal> {
  const meant = Object.values(ERASURE_WORDS).map(plain);
  return meant.includes(plain(words)) ? ok(undefined) : err({ code: 'WORDS_DIFFER' });
}
