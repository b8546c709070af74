import type { Election } from '../election.types.js';

/** Groups of papers that came to a candidate with one value each. */
type ByValue = Map<bigint, number[]>;

/**
 * Papers in parcels by candidate and value, and what follows from moving them. A group of equal papers moves as one; each
 * paper's value is cut by itself, so that how papers are grouped changes nothing.
 */
export class Parcels {
  /** In parts of a vote. */
  readonly votes = new Map<number, bigint>();
  /** Who can still receive papers, in the order of the ballot paper. */
  readonly continuing: Set<number>;
  /** Credited to papers that name nobody else. */
  nontransferable = 0n;
  private readonly held = new Map<number, ByValue>();
  /** How far each group of papers has been read. */
  private readonly places: Uint16Array;

  constructor(
    private readonly election: Election,
    one: bigint,
  ) {
    const { candidates, withdrawn, ballots } = election;
    const taking = candidates.map(({ number }) => number).filter((number) => !withdrawn.includes(number));
    this.continuing = new Set(taking);
    this.places = new Uint16Array(ballots.size);
    for (const { number } of candidates) this.votes.set(number, 0n);
    this.distribute(
      Array.from({ length: ballots.size }, (_, group) => group),
      one,
    );
  }

  /** Moves all papers of a candidate on, each at the value that `revalue` makes of its own; the candidate keeps `kept`. */
  transfer(from: number, kept: bigint, revalue: (value: bigint) => bigint): void {
    const parcels = this.held.get(from) ?? new Map<bigint, number[]>();
    this.held.delete(from);
    this.votes.set(from, kept);
    for (const [value, groups] of parcels) this.distribute(groups, revalue(value));
  }

  private distribute(groups: readonly number[], value: bigint): void {
    const papers = new Map<number, number>();
    for (const group of groups) {
      const to = this.next(group);
      papers.set(to, (papers.get(to) ?? 0) + this.election.ballots.count(group));
      if (to !== NOBODY) this.hold(to, value, group);
    }
    for (const [to, count] of papers) {
      const credit = BigInt(count) * value;
      if (to === NOBODY) this.nontransferable += credit;
      else this.votes.set(to, this.votes.get(to)! + credit);
    }
  }

  private hold(candidate: number, value: bigint, group: number): void {
    const parcels = this.held.get(candidate) ?? new Map<bigint, number[]>();
    this.held.set(candidate, parcels);
    const groups = parcels.get(value);
    if (groups) groups.push(group);
    else parcels.set(value, [group]);
  }

  /** The next available preference; a paper that names two for one place says nothing from there on. */
  private next(group: number): number {
    const { ballots } = this.election;
    const length = ballots.length(group);
    for (let place = this.places[group]!; place < length; place += 1) {
      if (place + 1 < length && ballots.isEqual(group, place + 1)) break;
      const candidate = ballots.candidate(group, place);
      if (this.continuing.has(candidate)) {
        this.places[group] = place;
        return candidate;
      }
    }
    this.places[group] = length;
    return NOBODY;
  }
}

const NOBODY = 0;
