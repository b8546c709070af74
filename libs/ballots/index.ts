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
export { writePapers } from './domain/formats/write-papers.js';
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
export {
  type AnchoredEntry,
  type ElectionExport,
  type ExportProblem,
  exportElection,
  isBoardEntry,
  type LedgerAnchors,
  type NamedCandidate,
  readElectionExport,
} from './domain/elections/board-export.js';
export {
  ballotEntry,
  ballotHash,
  boardBytes,
  entriesOf,
  type EntryOf,
  inBoardOrder,
  requestEntry,
  sizeAt,
} from './domain/elections/board.js';
export {
  type Ballot,
  type BallotEntry,
  type BoardEntry,
  type IssuedEntry,
  type PaperRequest,
  type PaperSignature,
  type RequestEntry,
  SIGNER_ROLES,
  type SignerEntry,
  type SignerRole,
} from './domain/elections/board.types.js';
export { type BoardCount, boardElection, countBoard } from './domain/elections/count-board.js';
export type {
  BallotRefusal,
  NominationRefusal,
  PlanRefusal,
  RequestRefusal,
  StepRefusal,
} from './domain/elections/election.refusals.js';
export {
  ELECTION_PHASES,
  type ElectionPhase,
  type ElectionPlan,
  type ElectionProgress,
  type ElectionStep,
} from './domain/elections/election-plan.types.js';
export { adviseElectorate, ELECTORATE_MIN, type ElectorateAdvice } from './domain/elections/electorate.js';
export {
  isSignedText,
  readPaperKey,
  readSigningKey,
  rsaNumbers,
  signText,
  writePaperKey,
  writeSigningKey,
} from './domain/elections/keys.js';
export { areMarks, type Marks, POINTS_MAX } from './domain/elections/marks.js';
export {
  answerNomination,
  CANDIDACY_MAX,
  type Nomination,
  NOMINATION_STATES,
  type NominationState,
  propose,
  standing,
  stateCandidacy,
} from './domain/elections/nominations.js';
export {
  type BallotRules,
  checkBallot,
  checkRequest,
  judgeBallot,
  judgeRequest,
  requestHash,
  requestsDigest,
} from './domain/elections/papers.js';
export { ballotText, paperMessage, receiptText, requestText } from './domain/elections/signed-texts.js';
export { callElection, contestedUntil, lotGivenUpFrom, nextStepFrom, takeStep } from './domain/elections/phases.js';
export {
  type BallotReceipt,
  isReceiptSigned,
  isStatementSigned,
  readReceipt,
  signReceipt,
  stateIssued,
} from './domain/elections/statements.js';
export { type BlindedToken, blindToken, unblindToken } from './domain/tokens/blind-token.js';
export { type BearerPaper } from './domain/tokens/bearer-paper.js';
export { isPaperSigned, makePaperKeys, markOf, type PaperKeys, readPaperSecret } from './domain/tokens/paper-signer.js';
