import { canonicalJson, type Day, err, isDay, isUuid, ok, type Result, sha256Hex } from '#domain-kit';
import type { CaucusEntry, ChainHead, SignatureCheck } from './caucus.types.js';
import { checkChain, entryHash, readEntry } from './chain.js';
import { isLine, LONGEST_NAME, SEATS, type SealedDecision } from './roll.js';

/** A caucus takes at most so many entries along: more than 50 a day for a month. */
const MOST_ENTRIES = 2_000;
const MOST_PAPERS = 1_000;
const LONGEST_TITLE = 200;
const LONGEST_WORDS = 5_000;
const LONGEST_ORGANIZATION = 200;
const SALT = /^[\w-]{43}$/;
const HASH = /^[0-9a-f]{64}$/;

/** A decision with the hash of the entry that seals it. */
export interface ChainedDecision extends SealedDecision {
  readonly hash: string;
}

/** Something that the caucus wrote and takes along: a decision of its own, or what it published for a body. */
export interface TakenPaper {
  readonly kind: 'decision' | 'matter';
  readonly title: string;
  readonly words: string;
  readonly day: Day;
  /** Null for what was published. */
  readonly inFavour: number | null;
  readonly against: number | null;
}

/** What a new organization is founded with. It says no name of a person: `people` is a hash. */
export interface Statement {
  /** From whose organization it comes, as that calls itself. */
  readonly organization: string;
  readonly caucus: string;
  readonly name: string;
  readonly chain: readonly CaucusEntry[];
  /** Hash of the entry in which the caucus decided it. */
  readonly decision: string;
  readonly papers: readonly TakenPaper[];
  /** 32 random bytes in base64url: without it nobody confirms erased words by guessing. */
  readonly salt: string;
  /** Hash of the people, salted. */
  readonly people: string;
  /** By the key of the caucus; base64url. */
  readonly signature: string;
}

export interface TakenPerson {
  /** As they call themselves in the caucus. */
  readonly name: string;
  readonly since: Day;
}

/** What leaves a member's device, sealed: the statement, and who is on the roll. */
export interface SpinOutPackage {
  readonly statement: Statement;
  readonly people: readonly TakenPerson[];
  readonly peopleSalt: string;
}

/** Why nobody can found with this. */
export type StatementRefusal = 'PACKAGE_MALFORMED' | 'PACKAGE_FORGED' | 'DECISION_MISSING';

export interface CheckedStatement {
  readonly statement: Statement;
  readonly head: ChainHead;
}

/** More than half of those on the roll want it: who says nothing is not counted for it. */
export const carriesSpinOut = ({ inFavour, against }: SealedDecision, members: number): boolean =>
  inFavour > against && inFavour * 2 > members && inFavour + against <= members;

/** The decision by which the caucus goes, as long as no later one takes it back; null where there is none. The newest come first. */
export function spinOutOf(decisions: readonly ChainedDecision[]): ChainedDecision | null {
  const last = decisions.find(({ spinsOut }) => spinsOut !== undefined);
  return last?.spinsOut && last.inFavour > last.against ? last : null;
}

export const papersHash = ({ papers, salt }: Pick<Statement, 'papers' | 'salt'>): string =>
  sha256Hex(canonicalJson({ format: 'massline-caucus-papers/1', papers, salt }));

export const peopleHash = (people: readonly TakenPerson[], salt: string): string =>
  sha256Hex(canonicalJson({ format: 'massline-caucus-people/1', people, salt }));

/** What the caucus signs. */
export const statementText = (statement: Omit<Statement, 'signature'>, head: string): string => {
  const { organization, caucus, name, decision, people } = statement;
  const facts = { organization, caucus, name, head, decision, people, papers: papersHash(statement) };
  return canonicalJson({ format: 'massline-caucus-package/1', ...facts });
};

const record = (given: unknown): Record<string, unknown> | null =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Record<string, unknown>) : null;
const isHash = (text: unknown): text is string => typeof text === 'string' && HASH.test(text);
const isSalt = (text: unknown): text is string => typeof text === 'string' && SALT.test(text);
const isADay = (text: unknown): text is Day => typeof text === 'string' && isDay(text);

/** Every item read, or null where one is not what it should be. */
function readAll<T>(given: unknown, most: number, read: (one: unknown) => T | null): T[] | null {
  if (!Array.isArray(given) || given.length > most) return null;
  const all = (given as unknown[]).map(read);
  return all.some((one) => one === null) ? null : (all as T[]);
}

function readPaper(given: unknown): TakenPaper | null {
  const { kind, title, words, day, inFavour, against } = record(given) ?? {};
  if ((kind !== 'decision' && kind !== 'matter') || !isLine(title, LONGEST_TITLE) || !isADay(day)) return null;
  const isText = typeof words === 'string' && words.trim() !== '' && words.length <= LONGEST_WORDS;
  if (!isText || !words.isWellFormed()) return null;
  if (kind === 'matter') return { kind, title, words, day, inFavour: null, against: null };
  const isCount = (count: unknown): count is number => Number.isSafeInteger(count) && Number(count) >= 0;
  if (!isCount(inFavour) || !isCount(against) || inFavour > SEATS || against > SEATS) return null;
  return { kind, title, words, day, inFavour, against };
}

/** Out of what somebody gave; null for anything else. */
export function readStatement(given: unknown): Statement | null {
  const { organization, caucus, name, decision, salt, people, signature, ...rest } = record(given) ?? {};
  const chain = readAll(rest['chain'], MOST_ENTRIES, readEntry);
  const papers = readAll(rest['papers'], MOST_PAPERS, readPaper);
  if (!chain || !papers || !isLine(organization, LONGEST_ORGANIZATION) || !isLine(name, LONGEST_NAME)) return null;
  if (typeof caucus !== 'string' || !isUuid(caucus) || typeof signature !== 'string') return null;
  if (!isHash(decision) || !isHash(people) || !isSalt(salt)) return null;
  return { organization, caucus, name, chain, decision, papers, salt, people, signature };
}

function readPerson(given: unknown): TakenPerson | null {
  const { name, since } = record(given) ?? {};
  return isLine(name, LONGEST_NAME) && isADay(since) ? { name, since } : null;
}

/** Whether the caucus said this: its chain holds, ends with no hand-over, has the decision, and its key signs all of it. */
export function checkStatement(given: unknown, isSigned: SignatureCheck): Result<CheckedStatement, StatementRefusal> {
  const statement = readStatement(given);
  if (!statement) return err('PACKAGE_MALFORMED');
  const head = checkChain(statement.chain, isSigned);
  if (!head.ok || head.value.isOver || head.value.caucus !== statement.caucus) return err('PACKAGE_FORGED');
  const { hash, signingKey } = head.value;
  if (!isSigned(statementText(statement, hash), statement.signature, signingKey)) return err('PACKAGE_FORGED');
  const isThere = statement.chain.some((entry) => entry.kind === 'matter' && entryHash(entry) === statement.decision);
  return isThere ? ok({ statement, head: head.value }) : err('DECISION_MISSING');
}

/** The same, with the people on the roll. */
export function checkPackage(
  given: unknown,
  isSigned: SignatureCheck,
): Result<CheckedStatement & { readonly people: readonly TakenPerson[] }, StatementRefusal> {
  const { statement, people, peopleSalt } = record(given) ?? {};
  const read = readAll(people, SEATS, readPerson);
  if (!read || read.length === 0 || !isSalt(peopleSalt)) return err('PACKAGE_MALFORMED');
  const checked = checkStatement(statement, isSigned);
  if (!checked.ok) return checked;
  const isWhole = peopleHash(read, peopleSalt) === checked.value.statement.people;
  return isWhole ? ok({ ...checked.value, people: read }) : err('PACKAGE_FORGED');
}
