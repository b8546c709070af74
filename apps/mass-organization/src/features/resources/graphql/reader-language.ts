import { isLanguage, type Language } from '#domain-kit';
import type { RequestContext } from '#identity';

/** The language that the request asks for first among ours; English if it asks for none. */
export function readerLanguage({ req }: Pick<RequestContext, 'req'>): Language {
  const wanted = (req.headers['accept-language'] ?? '').split(',').map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'en';
}
