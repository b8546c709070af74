/**
 * Control characters (C0, C1), separators of lines and the controls of direction of Unicode (UAX 9): from a file or a peer
 * they could move the cursor, rename the window, hide text or feign a line of ours.
 */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** One line of a terminal, with a mark in the place of what it would not show as it is. */
export const printable = (line: string): string => line.replaceAll(UNSEEN, '\uFFFD');

export const printLines = (lines: readonly string[]): void =>
  void process.stdout.write(`${lines.map(printable).join('\n')}\n`);
