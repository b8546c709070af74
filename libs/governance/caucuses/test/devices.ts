import { type AskedPaper, askForPaper, type BearerPaper, receivePaper } from '#ballots/device';
import { type Day, fromBase64url } from '#domain-kit';
import type { ReadableEntry } from '../caucus-reader.service.js';
import type { CaucusPapers } from '../caucus-papers.service.js';
import {
  type Card,
  type ChainHead,
  checkChain,
  isEntrySigned,
  makeIdentity,
  openDecision,
  openRoll,
  paperOf,
  readCard,
  readDecision,
  readRoll,
  type Roll,
  type ChainedDecision,
  entryHash,
  writeCard,
} from '../device/index.js';

export interface Opened {
  readonly head: ChainHead;
  readonly roll: Roll;
  /** The newest first. */
  readonly decisions: readonly ChainedDecision[];
}

/** What a member's browser does, in memory. */
export class Device {
  asked: AskedPaper | null = null;
  paper: BearerPaper | null = null;

  private constructor(
    readonly name: string,
    readonly identity: string,
    readonly recipient: string,
  ) {}

  static async of(name: string): Promise<Device> {
    const { identity, recipient } = await makeIdentity();
    return new Device(name, identity, recipient);
  }

  async collect(papers: CaucusPapers, personRef: string): Promise<void> {
    const { round } = await papers.current(personRef);
    this.asked ??= askForPaper(paperOf(round.beginsOn), round.paperKey);
    const signed = await papers.issue(personRef, round.beginsOn, this.asked.blinded);
    if (!signed.ok) throw new Error(signed.error);
    this.paper = receivePaper(this.asked, round.paperKey, signed.value);
  }

  /** As it is handed over and read. */
  card(): Card {
    const { name, recipient, paper } = this;
    return readCard(writeCard({ name, recipient, papers: paper ? [paper] : [] }))!;
  }

  member(since: Day) {
    return { name: this.name, recipient: this.recipient, since };
  }

  /** Null for who is not on the roll. */
  async open(entries: readonly ReadableEntry[]): Promise<Opened | null> {
    const head = checkChain(entries, isEntrySigned);
    if (!head.ok) throw new Error(head.error);
    const last = entries.findLast(({ kind }) => kind === 'roll')!;
    const roll = readRoll(await openRoll(fromBase64url(last.sealed!), this.identity), last.caucus);
    if (!roll) return null;
    const decisions: ChainedDecision[] = [];
    for (const entry of entries) {
      const { kind, sealed } = entry;
      const read = kind === 'matter' ? readDecision(await openDecision(fromBase64url(sealed!), roll)) : null;
      if (read) decisions.unshift({ ...read, hash: entryHash(entry) });
    }
    return { head: head.value, roll, decisions };
  }

  /** All that nobody but devices may know of this one. */
  secrets(): string[] {
    const { paper, asked } = this;
    const unseen = [paper?.key, paper?.prefix, paper?.signature, asked?.inverse, asked?.blinded];
    return [this.name, this.identity, this.recipient, ...unseen.filter((one) => one !== undefined)];
  }
}
