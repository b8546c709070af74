/** Two ways of doing a job that are measured in turn; each answers the figure of one round. */
export interface Contest {
  floor(round: number): Promise<number>;
  ours(round: number): Promise<number>;
}

/** The figures of each round, in order; a floor and one of ours make a pair. */
export interface Rounds {
  readonly floor: readonly number[];
  readonly ours: readonly number[];
}

/** Floor, ours, floor, ours …: what drifts on this machine meanwhile drifts for both. Warm up before. */
export async function interleave(rounds: number, contest: Contest): Promise<Rounds> {
  const floor: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floor.push(await contest.floor(round));
    ours.push(await contest.ours(round));
  }
  return { floor, ours };
}
