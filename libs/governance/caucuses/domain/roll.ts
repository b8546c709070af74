import type { Day } from '#domain-kit';

/** Seats of a roll: it is always sealed to so many, most of whom are nobody. */
export const SEATS = 128;
/** Plain bytes of a roll and of a matter, always the same, so that a length tells nothing. */
export const ROLL_SPACE = 65_536;
export const MATTER_SPACE = 16_384;
export const LONGEST_NAME = 80;
const LONGEST_TITLE = 200;
const LONGEST_WORDS = 3_000;
const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

export interface RollMember {
  /** As they call themselves here. */
  readonly name: string;
  /** Their age recipient. */
  readonly recipient: string;
  readonly since: Day;
}

/** What only those on it can open. */
export interface Roll {
  readonly caucus: string;
  readonly name: string;
  readonly members: readonly RollMember[];
  /** Secret half of the key that signs for the caucus; base64url. */
  readonly signing: string;
  /** age identities to which matters are sealed: the newest first, earlier ones to read what is older. */
  readonly identities: readonly string[];
  /** Somebody who knew these keys is no longer on the roll: the next to change it makes new ones. */
  readonly needsNewKeys: boolean;
}

/** A decision of the caucus, as it counted it. */
export interface SealedDecision {
  readonly title: string;
  readonly words: string;
  readonly day: Day;
  readonly inFavour: number;
  readonly against: number;
  /** That the caucus becomes an organization of its own, or, where false, that it does not any more. */
  readonly spinsOut?: boolean;
}

export type RollRefusal = 'CARD_MALFORMED' | 'ON_IT_ALREADY' | 'ROLL_FULL' | 'NOT_ON_IT' | 'LAST_ONE';

export const isRecipient = (text: unknown): text is string => typeof text === 'string' && RECIPIENT.test(text);
export const isLine = (text: unknown, most: number): text is string =>
  typeof text === 'string' &&
  text.trim().length > 0 &&
  text.length <= most &&
  text.isWellFormed() &&
  !/[\r\n]/.test(text);

/** Fills up with spaces to exactly `space` bytes; null where it is too long. */
export function pad(value: object, space: number): Uint8Array | null {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  if (bytes.length > space) return null;
  const padded = new Uint8Array(space).fill(0x20);
  padded.set(bytes);
  return padded;
}

/** Null for what is no JSON object. */
export function unpad(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The roll with somebody more on it, or why not. */
export function withMember(roll: Roll, member: RollMember): Roll | RollRefusal {
  if (!isRecipient(member.recipient) || !isLine(member.name, LONGEST_NAME)) return 'CARD_MALFORMED';
  if (roll.members.some(({ recipient }) => recipient === member.recipient)) return 'ON_IT_ALREADY';
  return roll.members.length >= SEATS ? 'ROLL_FULL' : { ...roll, members: [...roll.members, member] };
}

/** The roll without somebody. Whoever leaves knows the keys, so the next to change the roll makes new ones. */
export function withoutMember(roll: Roll, recipient: string): Roll | RollRefusal {
  const members = roll.members.filter((one) => one.recipient !== recipient);
  if (members.length === roll.members.length) return 'NOT_ON_IT';
  return members.length === 0 ? 'LAST_ONE' : { ...roll, members, needsNewKeys: true };
}

/**
 * The roll with the key that signs next; it changes with each roll, so that no change tells that somebody left. With an
 * `identity` that nobody who left knows, what follows is sealed from them.
 */
export const withNewKeys = (roll: Roll, signing: string, identity: string | null): Roll => ({
  ...{ ...roll, signing },
  ...(identity && { identities: [identity, ...roll.identities], needsNewKeys: false }),
});

export function isDecision({ title, words, inFavour, against }: SealedDecision): boolean {
  const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0 && count <= SEATS;
  const isWords = words.trim().length > 0 && words.length <= LONGEST_WORDS && words.isWellFormed();
  return isLine(title, LONGEST_TITLE) && isWords && isCount(inFavour) && isCount(against);
}

/** A roll that was opened, or null where it is none of this caucus. */
export function readRoll(value: Record<string, unknown> | null, caucus: string): Roll | null {
  if (value?.['format'] !== 'massline-caucus-roll/1' || value['caucus'] !== caucus) return null;
  const { name, members, signing, identities, needsNewKeys } = value as unknown as Roll;
  return { caucus, name, members, signing, identities, needsNewKeys };
}

export function readDecision(value: Record<string, unknown> | null): SealedDecision | null {
  if (value?.['format'] !== 'massline-caucus-decision/1') return null;
  const { title, words, day, inFavour, against, spinsOut } = value as unknown as SealedDecision;
  return { title, words, day, inFavour, against, ...(typeof spinsOut === 'boolean' && { spinsOut }) };
}
