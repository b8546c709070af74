export { emptyRoot, type Hash, leafHash, nodeHash, rootOf, rootOfRange } from './domain/merkle-tree.js';
export { type FrontierState, MerkleFrontier } from './domain/merkle-frontier.js';
export { consistencyProof, inclusionProof, subtreeConsistencyProof } from './domain/make-proof.js';
export {
  type ConsistencyClaim,
  type InclusionClaim,
  type SubtreeConsistencyClaim,
  type SubtreeInclusionClaim,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './domain/verify-proof.js';
export {
  ENTRY_KINDS,
  type EntryKind,
  type EntryRefusal,
  type EntrySubject,
  type LedgerEntry,
} from './domain/entry.types.js';
export { checkEntry, refuseEntry } from './domain/refuse-entry.js';
export { commitText, entryBytes, entryHash, opensCommitment } from './domain/entry-bytes.js';
export {
  type Checkpoint,
  checkpointLeaf,
  daysToCheckpoint,
  ledgerHead,
  type LedgerHead,
  takeCheckpoint,
} from './domain/checkpoint.js';
export type { LedgerFinding, LedgerFindingCode, StoredEntry } from './domain/verify-log.types.js';
export { type LogToVerify, LogVerifier, verifyLog, verifyLogStream } from './domain/verify-log.js';
