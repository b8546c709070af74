/** Marks a preference that is equal to the one before it. */
const EQUAL = 0x8000;

/** At most this many candidates: a preference and its mark share sixteen bits. */
export const CANDIDATES_MAX = 0x7fff;

/** Equal preferences of one rank, as candidate numbers; a strict preference is a rank of one. */
export type Rank = readonly number[];

/**
 * Papers that say the same, held once with their number: a count's cost depends on what is said, not on how many say it.
 * Packed, so that a million different papers of twelve preferences take some 30 MB.
 */
export class BallotGroups {
  private counts = new Float64Array(1024);
  private starts = new Uint32Array(1025);
  private preferences = new Uint16Array(8192);
  private groups = 0;
  private used = 0;
  private papers = 0;

  /** Answers the group's index. */
  add(count: number, ranking: readonly Rank[]): number {
    const group = this.groups;
    if (group + 2 > this.starts.length) this.growGroups();
    for (const rank of ranking) {
      for (const [place, candidate] of rank.entries()) this.push(place === 0 ? candidate : candidate | EQUAL);
    }
    this.groups = group + 1;
    this.starts[this.groups] = this.used;
    this.more(group, count);
    return group;
  }

  /** As many papers more that say what this group says. */
  more(group: number, count: number): void {
    this.counts[group]! += count;
    this.papers += count;
  }

  /** How many different papers there are. */
  get size(): number {
    return this.groups;
  }

  /** How many papers there are. */
  get total(): number {
    return this.papers;
  }

  count(group: number): number {
    return this.counts[group]!;
  }

  /** How many candidates the papers of a group name. */
  length(group: number): number {
    return this.starts[group + 1]! - this.starts[group]!;
  }

  /** The candidate at a place from 0, equal or not. */
  candidate(group: number, place: number): number {
    return this.preferences[this.starts[group]! + place]! & ~EQUAL;
  }

  /** Whether the candidate at a place stands in one rank with the one before. */
  isEqual(group: number, place: number): boolean {
    return (this.preferences[this.starts[group]! + place]! & EQUAL) !== 0;
  }

  ranking(group: number): Rank[] {
    const ranks: number[][] = [];
    for (let place = 0; place < this.length(group); place += 1) {
      if (this.isEqual(group, place)) ranks.at(-1)!.push(this.candidate(group, place));
      else ranks.push([this.candidate(group, place)]);
    }
    return ranks;
  }

  private push(preference: number): void {
    if (this.used === this.preferences.length) {
      const wider = new Uint16Array(this.preferences.length * 2);
      wider.set(this.preferences);
      this.preferences = wider;
    }
    this.preferences[this.used] = preference;
    this.used += 1;
  }

  private growGroups(): void {
    const counts = new Float64Array(this.counts.length * 2);
    const starts = new Uint32Array(counts.length + 1);
    counts.set(this.counts);
    starts.set(this.starts);
    [this.counts, this.starts] = [counts, starts];
  }
}
