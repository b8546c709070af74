/** Whether a text can stand on one line: no control character, no half of a pair, at most so many characters (code points). */
export const isOneLine = (text: string, longest: number): boolean =>
  text.isWellFormed() && Array.from(text).length <= longest && !/\p{Cc}/u.test(text);
