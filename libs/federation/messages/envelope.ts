import { type Result } from '#domain-kit';
import { type Malformed, parserOf } from '../contract/schema-check.js';
import { type Message, type Receipt } from './message.types.js';

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

export type { Malformed };
