import type { Election } from '../election.types.js';
import type { CountingMethod, CountResult } from './count.types.js';
import { countInstantRunoff } from './instant-runoff.js';
import { countMeek } from './meek-stv.js';
import { countScottish } from './scottish-stv.js';
import { countApproval, countMajority, countScore } from './tally.js';

const METHODS: Readonly<Record<CountingMethod, (election: Election) => CountResult>> = {
  'scottish-stv': countScottish,
  'meek-stv': countMeek,
  irv: countInstantRunoff,
  approval: countApproval,
  score: countScore,
  majority: countMajority,
};

/** The certified count and everyone's recount: one function, the same result from the same papers. */
export const countElection = (election: Election, method: CountingMethod): CountResult => METHODS[method](election);
