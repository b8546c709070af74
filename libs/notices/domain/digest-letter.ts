import { type Day, type Language } from '#domain-kit';
import { DIGEST_WORDS, type DigestWord } from './digest-words.js';

/** What stands in a letter; the words around are those of its reader's language. */
export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

/** How many things are new, the earliest day that one of them has, and where they are read: no more leaves the node. */
export interface DigestFacts {
  readonly count: number;
  readonly firstDay: Day | null;
  readonly page: string;
  readonly stop: string;
}

export function digestLetter({ count, firstDay, page, stop }: DigestFacts, language: Language): LetterText {
  const say = saying(language);
  const due = firstDay === null ? '' : say('due', { day: longDay(firstDay, language) });
  return {
    subject: say('subject', { count: String(count) }),
    text: signed(say('digest', { count: String(count), due, page }), say('stop', { stop })),
  };
}

/** The one letter that goes to a mailbox before anybody has shown that it is theirs. */
export function codeLetter(
  { code, page, stop }: { readonly code: string; readonly page: string; readonly stop: string },
  language: Language,
): LetterText {
  const say = saying(language);
  return { subject: say('codeSubject', {}), text: signed(say('code', { code, page }), say('stop', { stop })) };
}

/** RFC 3676: whatever stands under the two hyphens, programs know, belongs to no answer. */
const signed = (text: string, end: string): string => `${text}\n\n-- \n${end}\n`;

const saying =
  (language: Language) =>
  (word: DigestWord, values: Readonly<Record<string, string>>): string =>
    DIGEST_WORDS[language][word].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const longDay = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
