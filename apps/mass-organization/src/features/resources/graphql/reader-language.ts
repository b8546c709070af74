import type { RequestContext } from '#identity';
import { type Language, LANGUAGES } from '../domain/problems.js';

/** The language that the request asks for first among ours; English if it asks for none. */
export function readerLanguage({ req }: Pick<RequestContext, 'req'>): Language {
  const wanted = (req.headers['accept-language'] ?? '').split(',').map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return LANGUAGES.find((language) => wanted.find((tag) => LANGUAGES.includes(tag as Language)) === language) ?? 'en';
}
