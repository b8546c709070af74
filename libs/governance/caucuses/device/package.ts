import { randomBytes } from 'node:crypto';
import { Decrypter, Encrypter } from 'age-encryption';
import { err, type Result, toBase64url } from '#domain-kit';
import type { CaucusEntry, ChainHead } from '../domain/caucus.types.js';
import { readEntry } from '../domain/chain.js';
import type { Roll } from '../domain/roll.js';
import {
  checkPackage,
  type CheckedStatement,
  peopleHash,
  type SpinOutPackage,
  statementText,
  type StatementRefusal,
  type TakenPaper,
  type TakenPerson,
} from '../domain/spin-out.js';
import { isEntrySigned, signEntry } from './signing.js';

const SALT_BYTES = 32;
/** As of age's own program on a phone: about a second. */
const WORK_FACTOR = 15;
/** A package of 2,000 entries and 1,000 papers is smaller. */
const MOST_BYTES = 16_000_000;
export const SHORTEST_PASSPHRASE = 12;

export type PackageRefusal = StatementRefusal | 'PACKAGE_UNREADABLE';

export interface OpenedPackage extends CheckedStatement {
  readonly people: readonly TakenPerson[];
}

export interface Leaving {
  /** As the organization calls itself from which the caucus goes. */
  readonly organization: string;
  readonly head: ChainHead;
  readonly roll: Roll;
  readonly chain: readonly CaucusEntry[];
  readonly decision: string;
  readonly papers: readonly TakenPaper[];
}

/** What the caucus owns, signed by its key. Nothing is in it about anybody who is not on the roll. */
export function makePackage({ organization, head, roll, decision, ...own }: Leaving): SpinOutPackage {
  const [salt, peopleSalt] = [toBase64url(randomBytes(SALT_BYTES)), toBase64url(randomBytes(SALT_BYTES))];
  // As they are read again: what else stands in a value is signed by nobody.
  const papers = own.papers.map(({ kind, title, words, day, inFavour, against }): TakenPaper => ({
    kind,
    title,
    words,
    day,
    inFavour,
    against,
  }));
  const chain = own.chain.map((entry) => readEntry(entry)!);
  const people = roll.members.map(({ name, since }) => ({ name, since }));
  const named = { organization, caucus: roll.caucus, name: roll.name, chain, decision, papers, salt };
  const unsigned = { ...named, people: peopleHash(people, peopleSalt) };
  const signature = signEntry(statementText(unsigned, head.hash), roll.signing);
  return { statement: { ...unsigned, signature }, people, peopleSalt };
}

/** An age file under a passphrase, which any program opens that reads age. */
export async function sealPackage(made: SpinOutPackage, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(JSON.stringify(made));
}

/** Opens and checks a package. `PACKAGE_UNREADABLE`: another passphrase, or no such file. */
export async function openPackage(
  sealed: Uint8Array,
  passphrase: string,
): Promise<Result<OpenedPackage, PackageRefusal>> {
  if (sealed.length > MOST_BYTES) return err('PACKAGE_UNREADABLE');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let text: string;
  try {
    text = await decrypter.decrypt(sealed, 'text');
  } catch {
    return err('PACKAGE_UNREADABLE');
  }
  try {
    return checkPackage(JSON.parse(text), isEntrySigned);
  } catch (error) {
    if (error instanceof SyntaxError) return err('PACKAGE_MALFORMED');
    throw error;
  }
}
