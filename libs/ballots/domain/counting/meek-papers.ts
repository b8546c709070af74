import type { Election } from '../election.types.js';

/** One vote, in parts of nine places. */
export const MEEK_ONE = 1_000_000_000n;

const cut = (a: bigint, b: bigint): bigint => (a * b) / MEEK_ONE;
const dividedUp = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;

/**
 * Papers under keep values: each candidate on a paper keeps that share of what reaches it and passes the rest on, until
 * nothing is left. Candidates of one rank share what reaches it equally, and what each of them passes on goes to the next
 * rank. An excluded candidate keeps nothing and takes no share.
 */
export class MeekPapers {
  readonly votes = new Map<number, bigint>();
  private readonly keep = new Map<number, bigint>();

  constructor(private readonly election: Election) {
    for (const { number } of election.candidates) {
      this.keep.set(number, election.withdrawn.includes(number) ? 0n : MEEK_ONE);
      this.votes.set(number, 0n);
    }
  }

  /** All that candidates keep together, in parts. */
  get inPlay(): bigint {
    return [...this.votes.values()].reduce((sum, votes) => sum + votes, 0n);
  }

  count(): void {
    const { ballots } = this.election;
    for (const candidate of this.votes.keys()) this.votes.set(candidate, 0n);
    for (let group = 0; group < ballots.size; group += 1) this.pass(group, 0, MEEK_ONE);
  }

  /** Algorithm 123: the new keep value is the old one times quota over votes. */
  keepLess(candidate: number, quota: bigint): void {
    const scaled = dividedUp(this.keep.get(candidate)! * quota, MEEK_ONE);
    const next = dividedUp(scaled * MEEK_ONE, this.votes.get(candidate)!);
    this.keep.set(candidate, next > MEEK_ONE ? MEEK_ONE : next);
  }

  exclude(candidate: number): void {
    this.keep.set(candidate, 0n);
  }

  /** What is left of one paper of a group from a place on; each paper is cut by itself, whatever their number. */
  private pass(group: number, from: number, reaching: bigint): void {
    const { ballots } = this.election;
    const length = ballots.length(group);
    let left = reaching;
    for (let place = from; place < length && left > 0n;) {
      const end = this.endOfRank(group, place);
      if (end > place + 1) {
        this.share(group, [place, end], left);
        return;
      }
      left = this.take(group, place, left);
      place = end;
    }
  }

  /** Answers what the candidate passes on. */
  private take(group: number, place: number, reaching: bigint): bigint {
    const candidate = this.election.ballots.candidate(group, place);
    const keep = this.keep.get(candidate)!;
    if (keep === 0n) return reaching;
    const kept = keep === MEEK_ONE ? reaching : cut(reaching, keep);
    this.votes.set(candidate, this.votes.get(candidate)! + kept * BigInt(this.election.ballots.count(group)));
    return keep === MEEK_ONE ? 0n : cut(reaching, MEEK_ONE - keep);
  }

  private share(group: number, [start, end]: readonly [number, number], reaching: bigint): void {
    const places = Array.from({ length: end - start }, (_, n) => start + n);
    const taking = places.filter((place) => this.keep.get(this.election.ballots.candidate(group, place))! > 0n);
    if (taking.length === 0) {
      this.pass(group, end, reaching);
      return;
    }
    const each = reaching / BigInt(taking.length);
    for (const place of taking) this.pass(group, end, this.take(group, place, each));
  }

  private endOfRank(group: number, place: number): number {
    const { ballots } = this.election;
    let end = place + 1;
    while (end < ballots.length(group) && ballots.isEqual(group, end)) end += 1;
    return end;
  }
}
