import type { BearerPaper } from '#ballots/device';
import { type Day, fromBase64url, toBase64url } from '#domain-kit';
import { paperOf } from '../domain/founding-papers.js';
import { isLine, isRecipient, LONGEST_NAME } from '../domain/roll.js';

const HEAD = 'massline-caucus-card.';

/** What somebody hands over to come onto a roll; to found one, with papers of several weeks, which say no name. */
export interface Card {
  readonly name: string;
  readonly recipient: string;
  readonly papers: readonly BearerPaper[];
}

function isPaper(given: unknown): given is BearerPaper {
  if (typeof given !== 'object' || given === null) return false;
  const { of, key, prefix, signature } = given as Record<string, unknown>;
  return [of, key, prefix, signature].every((part) => typeof part === 'string');
}

/** One word, to be copied or shown as a code. */
export const writeCard = ({ name, recipient, papers }: Card): string =>
  HEAD + toBase64url(new TextEncoder().encode(JSON.stringify({ name, recipient, papers })));

/** Null for what is no card. */
export function readCard(text: string): Card | null {
  const word = text.replaceAll(/\s/g, '');
  if (!word.startsWith(HEAD)) return null;
  try {
    const bytes = fromBase64url(word.slice(HEAD.length));
    const { name, recipient, papers } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    if (!isLine(name, LONGEST_NAME) || !isRecipient(recipient) || !Array.isArray(papers)) return null;
    return { name, recipient, papers: (papers as unknown[]).filter(isPaper) };
  } catch {
    return null;
  }
}

/** Who is on these cards, with a paper of each that is of one week, the newest that all have; null where none is. */
export function cardsThatFound(cards: readonly Card[]): {
  readonly round: Day;
  readonly papers: readonly BearerPaper[];
  readonly members: readonly Pick<Card, 'name' | 'recipient'>[];
} | null {
  const weeks = [...new Set(cards.flatMap(({ papers }) => papers.map(({ of }) => of)))].toSorted().toReversed();
  const week = weeks.find((of) => cards.every(({ papers }) => papers.some((paper) => paper.of === of)));
  if (!week) return null;
  return {
    round: week.slice(paperOf('').length),
    papers: cards.map(({ papers }) => papers.find(({ of }) => of === week)!),
    members: cards.map(({ name, recipient }) => ({ name, recipient })),
  };
}
