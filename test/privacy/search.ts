import { type Canary, type Needle, needlesOf } from './canary.js';

/** Bytes that were captured at one place. */
export interface Capture {
  readonly channel: string;
  readonly bytes: string | Buffer;
}

/** A canary where it must not be. */
export interface Hit {
  readonly channel: string;
  readonly place: string;
  readonly encoding: string;
  /** What stands around it, to find where it comes from. */
  readonly around: string;
}

/** Needles are looked up by their first characters, so the time does not depend on their number. */
const START = 8;
const AROUND = 60;

/** Every canary in every capture, in each of its forms; a form once per capture. */
export function search(captures: readonly Capture[], canaries: readonly Canary[]): Hit[] {
  const byStart = new Map<string, Needle[]>();
  for (const needle of canaries.flatMap(needlesOf)) {
    if (needle.text.length < START) throw new Error(`${needle.canary.place}: too short to be told from chance`);
    const start = needle.text.slice(0, START);
    byStart.set(start, [...(byStart.get(start) ?? []), needle]);
  }
  return captures.flatMap((capture) => searchOne(capture, byStart));
}

function searchOne({ channel, bytes }: Capture, byStart: ReadonlyMap<string, readonly Needle[]>): Hit[] {
  const text = Buffer.from(bytes as string).toString('latin1');
  const hits = new Map<Needle, Hit>();
  for (let at = 0; at + START <= text.length; at += 1) {
    for (const needle of byStart.get(text.slice(at, at + START)) ?? []) {
      if (hits.has(needle) || !text.startsWith(needle.text, at)) continue;
      const around = text.slice(Math.max(0, at - AROUND), at + needle.text.length + AROUND);
      hits.set(needle, { channel, place: needle.canary.place, encoding: needle.encoding, around });
    }
  }
  return [...hits.values()];
}

/** What was found where, in short: `channel: place (encoding)`. */
export const named = (hits: readonly Hit[]): string[] =>
  [...new Set(hits.map(({ channel, place, encoding }) => `${channel}: ${place} (${encoding})`))].sort();
