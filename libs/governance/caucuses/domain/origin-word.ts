import { canonicalJson, fromBase64url, isDay, isUuid, sha256Hex, toBase64url } from '#domain-kit';
import type { HandOver } from './caucus.types.js';

const HEAD = 'massline-spun-out.';
const HASH = /^[0-9a-f]{64}$/;
const KIND = 'organization.spun-out';

/** The entry in the record of a new organization that says from which caucus it comes (protocol.md, *The ledger*). */
export interface OriginEntry {
  readonly index: number;
  readonly kind: string;
  /** The UTC day of the entry. */
  readonly day: string;
  readonly subject: {
    /** `decision`: of the founding. */
    readonly ids: { readonly caucus: string; readonly decision: string };
    /** `decision`: the entry in which the caucus decided it; `head`: where its chain stood; `papers`: what came along. */
    readonly commitments: { readonly decision: string; readonly head: string; readonly papers: string };
  };
}

/** One word, which a member of the caucus takes back to the organization from which it goes. It names nobody. */
export const writeOrigin = ({ index, kind, day, subject }: OriginEntry): string =>
  HEAD + toBase64url(new TextEncoder().encode(canonicalJson({ index, kind, day, subject })));

const record = (given: unknown): Record<string, unknown> =>
  typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};

/** Null for what is no such word. */
export function readOrigin(text: string): OriginEntry | null {
  const word = text.replaceAll(/\s/g, '');
  if (!word.startsWith(HEAD)) return null;
  try {
    const { index, kind, day, subject } = record(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64url(word.slice(HEAD.length)))),
    );
    const { ids, commitments } = record(subject);
    const { caucus, decision: founding } = record(ids);
    const { decision, head, papers } = record(commitments);
    const isUuids = [caucus, founding].every((one) => typeof one === 'string' && isUuid(one));
    const isHashes = [decision, head, papers].every((one) => typeof one === 'string' && HASH.test(one));
    const isEntry = Number.isSafeInteger(index) && kind === KIND && typeof day === 'string' && isDay(day);
    if (!isUuids || !isHashes || !isEntry) return null;
    const subjectRead = { ids: { caucus, decision: founding }, commitments: { decision, head, papers } };
    return { index, kind, day, subject: subjectRead } as OriginEntry;
  } catch {
    return null;
  }
}

/** The leaf hash of the entry (RFC 9162, 2.1.1), in hex: by it the other side finds it in the record. */
export const originHash = ({ index, kind, day, subject }: OriginEntry): string =>
  sha256Hex(Buffer.concat([Buffer.of(0), Buffer.from(canonicalJson({ index, kind, day, subject }))]));

/** How a caucus ends that went on as this organization; null where that one names another caucus or decision. */
export function handOverTo(entry: OriginEntry, caucus: string, decision: string): HandOver | null {
  const { ids, commitments } = entry.subject;
  if (ids.caucus !== caucus || commitments.decision !== decision) return null;
  return { decision, successor: originHash(entry) };
}

/** Whether both records name each other: what the caucus left behind, and what the organization says that it comes from. */
export const isSuccessor = (handOver: HandOver, entry: OriginEntry): boolean =>
  handOver.successor === originHash(entry) && handOver.decision === entry.subject.commitments.decision;
