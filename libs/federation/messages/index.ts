export {
  type LedgerHead,
  type Message,
  type MessageDraft,
  type Numbering,
  type Outcome,
  type Receipt,
  type ReceiptDraft,
} from './message.types.js';
export {
  contentHash,
  examineMessage,
  sealMessage,
  signedBytesOf,
  signMessage,
  verifyMessage,
} from './message-signature.js';
export { KEY_OVERLAP_MS, readRotation, rotationBody, type RotationRefusal } from './key-rotation.js';
export { makeReceipt, receiptTime, verifyReceipt } from './receipt.js';
export {
  awaitedBy,
  isSealable,
  isMessageType,
  isVersioned,
  mayCarry,
  type MergeRule,
  MESSAGE_TYPES,
  type MessageType,
  type MessageTypeRule,
  type Party,
  stopsWhenSuspended,
  travelsAlone,
  typesWhere,
} from './message-types.js';
export { type Carried, carriedIn, type Inner, innerText, readInner, RELAYED_PLACE } from './relay.js';
export { type BodyRefusal, validateBody } from './body.js';
export {
  type CollectAnswer,
  type CollectRefusalCode,
  type CollectRequest,
  type Cursor,
  type InboxAnswer,
  type InboxRequest,
  type Malformed,
  parseCollectAnswer,
  parseCollectRequest,
  parseInboxAnswer,
  parseInboxRequest,
  parseMessage,
  parseReceipt,
} from './envelope.js';
export { parseStrictJson } from './strict-json.js';
