import { err, ok, type Result, tidyText } from '#domain-kit';
import { LONGEST_TEXT, LONGEST_TITLE, LONGEST_WORDS } from './proposal-count.js';

type Read<Code> = Result<string, Code>;

function read<Code>(typed: string, longest: number, code: Code): Read<Code> {
  const text = tidyText(typed);
  return text.length > 0 && text.length <= longest && text.isWellFormed() ? ok(text) : err(code);
}

export function readTitle(typed: string): Read<'TITLE_INVALID'> {
  const title = read(typed, LONGEST_TITLE, 'TITLE_INVALID' as const);
  return title.ok && title.value.includes('\n') ? err('TITLE_INVALID') : title;
}
export const readText = (typed: string): Read<'WORDING_INVALID'> => read(typed, LONGEST_TEXT, 'WORDING_INVALID');
/** A comment or a reason. */
export const readWords = (typed: string): Read<'WORDS_INVALID'> => read(typed, LONGEST_WORDS, 'WORDS_INVALID');
