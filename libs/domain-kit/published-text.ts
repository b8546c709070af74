/** Joiners are letters' business in several scripts. Tabs and other controls have no place in what people wrote. */
const NO_TEXT = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A text that people of another node read: visible, of lines, with nothing at its ends. */
export const isPublishedText = (text: string): boolean =>
  text.isWellFormed() && !NO_TEXT.test(text) && text.trim() === text && text.length > 0;

/** What a person typed or pasted, as it is published: one kind of line end, no tabs, nothing at its ends. */
export const tidyText = (typed: string): string =>
  typed.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim();

const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** One line of a stranger, as it can be shown: what would steer the line or not be seen stands as U+FFFD. */
export const visibleLine = (text: string): string => text.toWellFormed().replace(UNSEEN, '\uFFFD');
