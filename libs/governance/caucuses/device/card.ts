import type { BearerPaper } from '#ballots/device';
import { fromBase64url, toBase64url } from '#domain-kit';
import { isLine, isRecipient, LONGEST_NAME } from '../domain/roll.js';

const HEAD = 'massline-caucus-card.';

/** What somebody hands over to come onto a roll; to found one, with a paper that says no name. */
export interface Card {
  readonly name: string;
  readonly recipient: string;
  readonly paper: BearerPaper | null;
}

/** One word, to be copied or shown as a code. */
export const writeCard = ({ name, recipient, paper }: Card): string =>
  HEAD + toBase64url(new TextEncoder().encode(JSON.stringify({ name, recipient, paper })));

/** Null for what is no card. */
export function readCard(text: string): Card | null {
  const word = text.replaceAll(/\s/g, '');
  if (!word.startsWith(HEAD)) return null;
  try {
    const bytes = fromBase64url(word.slice(HEAD.length));
    const { name, recipient, paper } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    if (!isLine(name, LONGEST_NAME) || !isRecipient(recipient)) return null;
    const isPaper =
      typeof paper === 'object' &&
      paper !== null &&
      ['of', 'key', 'prefix', 'signature'].every(
        (part) => typeof (paper as Record<string, unknown>)[part] === 'string',
      );
    return { name, recipient, paper: isPaper ? (paper as BearerPaper) : null };
  } catch {
    return null;
  }
}
