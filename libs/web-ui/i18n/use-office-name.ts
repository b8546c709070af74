import { termsText } from '../l10n/terms.js';
import { useTextOfCode } from './use-text.js';

/** What an office is called in the reader's language; an office that only this node has keeps the title of its charter. */
export function useOfficeName(): (code: string, title?: string) => string {
  const nameOf = useTextOfCode(termsText);
  return (code, title = code) => nameOf(`office.${code}`, title);
}
