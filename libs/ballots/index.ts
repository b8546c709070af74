export { BallotGroups, type Rank } from './domain/ballot-groups.js';
export type { Candidate, Election } from './domain/election.types.js';
export { countElection } from './domain/counting/count.js';
export {
  COUNTING_METHODS,
  type CountingMethod,
  type CountResult,
  type ElectedCandidate,
  type ExcludedCandidate,
  type Stage,
  type Tie,
} from './domain/counting/count.types.js';
export { BltReader, type BltOptions } from './domain/formats/read-blt.js';
export type { FormatProblem } from './domain/formats/format-error.types.js';
export { readCsv } from './csv/read-csv.js';
export { drawLot, type PublicSource } from './domain/sortition/draw-lot.js';
export { blindSign, type BlindSignRefusal, isSignedToken } from './domain/tokens/blind-signer.js';
export { nextTurn } from './domain/rotation/next-turn.js';
export {
  comparePlaces,
  placesOf,
  rankPool,
  timesServed,
  turnBegins,
  turnNumber,
} from './domain/rotation/rotation-order.js';
export { type Concentration, findConcentration, swapTurn } from './domain/rotation/swap-turn.js';
export type {
  PassedTurn,
  Place,
  PoolMember,
  RankedMember,
  RotationFacts,
  RotationRule,
  ServedTerm,
  Standing,
  SwappedTurn,
  SwapRefusalCode,
  Turn,
} from './domain/rotation/rotation.types.js';
