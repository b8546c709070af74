import { randomBytes } from 'node:crypto';
import type { BearerPaper } from '#ballots/device';
import { type Day, newId, sha256Hex, toBase64url } from '#domain-kit';
import type { AgendaMatter, CaucusEntry, ChainHead, HandOver, UnsignedEntry } from '../domain/caucus.types.js';
import { entryText, handOverHash, matterHash } from '../domain/chain.js';
import { type Roll, type RollMember, type SealedDecision, withNewKeys } from '../domain/roll.js';
import { makeIdentity, sealDecision, sealRoll } from './sealing.js';
import { makeSigningKeys, signEntry } from './signing.js';

/** What is sent to found a caucus. Nothing in it says who sends it. */
export interface Founding {
  readonly name: string;
  readonly round: Day;
  readonly papers: readonly BearerPaper[];
  readonly entry: CaucusEntry;
  /** base64url. */
  readonly sealed: string;
}

/** What is sent to go on with a chain. */
export interface Step {
  readonly entry: CaucusEntry;
  readonly sealed: string | null;
  readonly matter: AgendaMatter | null;
  readonly handOver?: HandOver;
}

const SALT_BYTES = 32;

const signed = (entry: UnsignedEntry, secret: string): CaucusEntry => ({
  ...entry,
  signature: signEntry(entryText(entry), secret),
});

export async function foundCaucus(given: {
  readonly name: string;
  readonly members: readonly RollMember[];
  readonly papers: readonly BearerPaper[];
  readonly round: Day;
}): Promise<Founding> {
  const { name, members, papers, round } = given;
  const [caucus, keys, { identity }] = [newId(), makeSigningKeys(), await makeIdentity()];
  const roll: Roll = { caucus, name, members, signing: keys.secret, identities: [identity], needsNewKeys: false };
  const sealed = await sealRoll(roll);
  const entry = signed(
    { caucus, seq: 0, kind: 'roll', previous: '', content: sha256Hex(sealed), signingKey: keys.key },
    keys.secret,
  );
  return { name, round, papers, entry, sealed: toBase64url(sealed) };
}

const nextOf = ({ caucus, seq, hash }: ChainHead): Pick<UnsignedEntry, 'caucus' | 'seq' | 'previous'> => ({
  ...{ caucus, seq: seq + 1, previous: hash },
});

/**
 * Seals a changed roll, signed by the key that was in force. Where somebody who knew the identity has left, what follows
 * is sealed to a new one, unless whoever leaves does this themselves: they would know it.
 */
export async function resealRoll(head: ChainHead, signing: string, after: Roll, leaves: boolean): Promise<Step> {
  const keys = makeSigningKeys();
  const isNew = after.needsNewKeys && !leaves;
  const identity = isNew ? (await makeIdentity()).identity : null;
  const sealed = await sealRoll(withNewKeys(after, keys.secret, identity));
  const entry = { ...nextOf(head), kind: 'roll', content: sha256Hex(sealed), signingKey: keys.key } as const;
  return { entry: signed(entry, signing), sealed: toBase64url(sealed), matter: null };
}

export async function recordDecision(head: ChainHead, roll: Roll, decision: SealedDecision): Promise<Step> {
  const sealed = await sealDecision(decision, roll);
  const entry = { ...nextOf(head), kind: 'matter', content: sha256Hex(sealed), signingKey: null } as const;
  return { entry: signed(entry, roll.signing), sealed: toBase64url(sealed), matter: null };
}

export function publishMatter(head: ChainHead, { signing }: Roll, given: Omit<AgendaMatter, 'salt'>): Step {
  const matter = { ...given, salt: toBase64url(randomBytes(SALT_BYTES)) };
  const entry = { ...nextOf(head), kind: 'agenda', content: matterHash(matter), signingKey: null } as const;
  return { entry: signed(entry, signing), sealed: null, matter };
}

/** The last step of a caucus that is an organization of its own by now. Nothing follows it. */
export function handOver(head: ChainHead, { signing }: Roll, given: HandOver): Step {
  const entry = { ...nextOf(head), kind: 'hand-over', content: handOverHash(given), signingKey: null } as const;
  return { entry: signed(entry, signing), sealed: null, matter: null, handOver: given };
}
