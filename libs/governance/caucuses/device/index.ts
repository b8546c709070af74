/** The part of caucuses that runs on members' devices: what the server must not know is made and opened here. */
export type { AgendaMatter, CaucusEntry, CaucusRefusalCode, ChainHead } from '../domain/caucus.types.js';
export { checkChain, holds } from '../domain/chain.js';
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
export { type Card, cardsThatFound, readCard, writeCard } from './card.js';
export { makeIdentity, type OpeningKey, openDecision, openRoll, recipientOf, sealedBytes } from './sealing.js';
export { isEntrySigned } from './signing.js';
export { type Founding, foundCaucus, publishMatter, recordDecision, resealRoll, type Step } from './steps.js';
