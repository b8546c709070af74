import { type Result } from '#domain-kit';
import { type Malformed, parserOf } from '../contract/schema-check.js';
import { type Message, type Numbering, type Receipt } from './message.types.js';

/** What the receiver holds of a sender's stream. `missing` are closed intervals of sequence numbers above `contiguous`. */
export interface Cursor {
  readonly epoch: number;
  readonly contiguous: number;
  readonly missing: readonly (readonly [from: number, to: number])[];
}

/** The body of `POST /federation/inbox`: 1 to 100 messages, each still to be parsed. */
export interface InboxRequest {
  readonly messages: readonly unknown[];
}

/** The body of the `202` that answers it. */
export interface InboxAnswer {
  readonly results: readonly { readonly receipt: Receipt; readonly duplicate: boolean }[];
  readonly cursor: Cursor;
}

/** What a receiver says in place of receipts when a batch cannot be taken: the codes of the inbox's refusals. */
export type CollectRefusalCode =
  | 'malformed'
  | 'wrong_sender'
  | 'wrong_receiver'
  | 'unknown_key'
  | 'bad_signature'
  | 'sequence_fork'
  | 'id_conflict';

/** The body of `POST /federation/collect`. */
export interface CollectRequest {
  /** For messages that came before, by collecting or in a file. */
  readonly receipts: readonly Receipt[];
  /** At most so many messages. */
  readonly max: number;
  /** The last place of ours that the asked node has receipted: it says what it lacks below. */
  readonly sent?: Numbering;
  /** Why the last batch could not be taken; `id` if it was of one message. */
  readonly refused?: { readonly code: CollectRefusalCode; readonly id?: string };
}

/** The body of the `200` that answers it; without messages, and with nothing lacking, the answer is `204`. */
export interface CollectAnswer {
  readonly messages: readonly unknown[];
  readonly cursor: Cursor;
}

/** Strict: no unknown member, ids of their form, safe integers, days that exist. The body is `validateBody`'s affair. */
export const parseMessage: (value: unknown) => Result<Message, Malformed> = parserOf<Message>(
  'envelope.v1.json',
  'message',
);
export const parseReceipt: (value: unknown) => Result<Receipt, Malformed> = parserOf<Receipt>(
  'envelope.v1.json',
  'receipt',
);
export const parseInboxRequest: (value: unknown) => Result<InboxRequest, Malformed> = parserOf<InboxRequest>(
  'envelope.v1.json',
  'inboxRequest',
);
export const parseInboxAnswer: (value: unknown) => Result<InboxAnswer, Malformed> = parserOf<InboxAnswer>(
  'envelope.v1.json',
  'inboxAnswer',
);

export const parseCollectRequest: (value: unknown) => Result<CollectRequest, Malformed> = parserOf<CollectRequest>(
  'envelope.v1.json',
  'collectRequest',
);
export const parseCollectAnswer: (value: unknown) => Result<CollectAnswer, Malformed> = parserOf<CollectAnswer>(
  'envelope.v1.json',
  'collectAnswer',
);

export type { Malformed };
