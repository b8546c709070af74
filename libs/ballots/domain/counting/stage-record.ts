import type { Election } from '../election.types.js';
import { breakTie, type VotesAtStage } from './break-tie.js';
import type { CountingMethod, CountResult, ElectedCandidate, ExcludedCandidate, Stage, Tie } from './count.types.js';
import { type Parts, toDecimal } from './decimals.js';

/** What a stage ends with, in parts of a vote. */
export interface StageTotals {
  readonly votes: ReadonlyMap<number, Parts>;
  readonly nontransferable: Parts;
  readonly quota?: Parts;
}

/** Writes a count down while it goes: stages, who was elected and excluded when, and how ties were broken. */
export class StageRecord {
  readonly elected: ElectedCandidate[] = [];
  readonly excluded: ExcludedCandidate[] = [];
  private readonly ties: Tie[] = [];
  private readonly stages: Stage[] = [];
  private readonly earlier: VotesAtStage[] = [];
  private readonly names: ReadonlyMap<number, string>;

  constructor(
    private readonly method: CountingMethod,
    private readonly election: Election,
    private readonly places: number,
  ) {
    this.names = new Map(election.candidates.map(({ number, name }) => [number, name]));
  }

  nameOf(candidate: number): string {
    return this.names.get(candidate)!;
  }

  /** The number of the stage that is closed next, from 1. */
  get nextStage(): number {
    return this.stages.length + 1;
  }

  decimal(parts: Parts): string {
    return toDecimal(parts, this.places);
  }

  /** At the end of the stage that was closed last. */
  elect(candidate: number, how: ElectedCandidate['how'], stage = this.stages.length): void {
    this.elected.push({ candidate, name: this.nameOf(candidate), stage, how });
  }

  /** In the stage that is closed next. */
  exclude(candidate: number, stage = this.nextStage): void {
    this.excluded.push({ candidate, name: this.nameOf(candidate), stage });
  }

  /** One of several who stand equal now, for the stage that is closed next. */
  choose(equal: readonly number[], toDo: Tie['toDo'], wanted: 'most' | 'fewest', earlier = this.earlier): number {
    if (equal.length === 1) return equal[0]!;
    const { chosen, by } = breakTie(equal, earlier, wanted, this.election.lot);
    this.ties.push({ stage: this.nextStage, between: equal, chosen, toDo, by });
    return chosen;
  }

  noteLot(between: readonly number[], chosen: number, toDo: Tie['toDo']): void {
    this.ties.push({ stage: this.nextStage, between, chosen, toDo, by: 'lot' });
  }

  /** A stage in which a paper may have given any number of votes, so that nothing is left over. */
  closeTally(action: string, totals: StageTotals): void {
    this.push(action, totals, 0n);
  }

  close(action: string, totals: StageTotals): void {
    const { votes, nontransferable } = totals;
    const all = [...votes.values()].reduce((sum, parts) => sum + parts, nontransferable);
    const papers = BigInt(this.election.ballots.total) * 10n ** BigInt(this.places);
    this.push(action, totals, papers - all);
  }

  private push(action: string, { votes, nontransferable, quota }: StageTotals, residue: Parts): void {
    this.earlier.push(new Map(votes));
    this.stages.push({
      stage: this.nextStage,
      action,
      votes: this.election.candidates.map(({ number }) => this.decimal(votes.get(number) ?? 0n)),
      nontransferable: this.decimal(nontransferable),
      residue: this.decimal(residue),
      ...(quota === undefined ? {} : { quota: this.decimal(quota) }),
    });
  }

  result(quota: CountResult['quota']): CountResult {
    const { title, seats, candidates, withdrawn, ballots, blank } = this.election;
    return {
      method: this.method,
      title,
      seats,
      candidates: candidates.map(({ name }) => name),
      withdrawn,
      valid: ballots.total,
      blank,
      quota,
      elected: this.elected,
      excluded: this.excluded,
      ties: this.ties,
      stages: this.stages,
    };
  }
}
