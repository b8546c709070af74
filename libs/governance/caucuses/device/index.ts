/** The part of caucuses that runs on members' devices: what the server must not know is made and opened here. */
export type { AgendaMatter, CaucusEntry, CaucusRefusalCode, ChainHead } from '../domain/caucus.types.js';
export { checkChain, entryHash, holds } from '../domain/chain.js';
export { FOUNDERS, isCaucusName, isMatter, paperOf, roundOf } from '../domain/founding-papers.js';
export {
  isDecision,
  readDecision,
  readRoll,
  type Roll,
  type RollMember,
  type RollRefusal,
  SEATS,
  type SealedDecision,
  withMember,
  withoutMember,
} from '../domain/roll.js';
export {
  handOverTo,
  isSuccessor,
  type OriginEntry,
  originHash,
  readOrigin,
  writeOrigin,
} from '../domain/origin-word.js';
export {
  carriesSpinOut,
  type ChainedDecision,
  spinOutOf,
  type TakenPaper,
  type TakenPerson,
} from '../domain/spin-out.js';
export {
  type Leaving,
  makePackage,
  type OpenedPackage,
  openPackage,
  type PackageRefusal,
  sealPackage,
  SHORTEST_PASSPHRASE,
} from './package.js';
export { type Card, cardsThatFound, readCard, writeCard } from './card.js';
export { makeIdentity, type OpeningKey, openDecision, openRoll, recipientOf, sealedBytes } from './sealing.js';
export { isEntrySigned } from './signing.js';
export { type Founding, foundCaucus, handOver, publishMatter, recordDecision, resealRoll, type Step } from './steps.js';
