/** The part of this library that a voter's page runs too: what its device makes, and the count. No key of Node's. */
export { ballotEntry, ballotHash, entriesOf } from '../domain/elections/board.js';
export type { Ballot, BallotEntry, BoardEntry, PaperRequest, PaperSignature } from '../domain/elections/board.types.js';
export { countBoard } from '../domain/elections/count-board.js';
export { lotGivenUpFrom } from '../domain/elections/phases.js';
export { type Marks, POINTS_MAX } from '../domain/elections/marks.js';
export { drawLot } from '../domain/sortition/draw-lot.js';
export { ballotText, paperMessage, receiptText, requestText } from '../domain/elections/signed-texts.js';
export type { BallotReceipt } from '../domain/elections/statements.js';
export { type BlindedToken, blindToken, type RsaNumbers, unblindToken } from '../domain/tokens/blind-token.js';
export { type AskedPaper, askForPaper, type BearerPaper, receivePaper } from '../domain/tokens/bearer-paper.js';
