import { type Day, type Json, type NodeId } from '#domain-kit';

/** The sender's checkpoint of the last full day. Before the first one: size 0 and the root of an empty log. */
export interface LedgerHead {
  readonly day: Day;
  /** SHA-256, hex. */
  readonly root: string;
  readonly size: number;
}

/** What the content hash covers: the identity of a message, which re-sequencing and re-signing keep. */
export interface MessageDraft {
  /** UUIDv4; with `from` the idempotency key. */
  readonly id: string;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly type: string;
  readonly schemaVersion: number;
  /** A day (UTC): the hour of work is nobody's business. */
  readonly createdAt: Day;
  readonly ledgerHead: LedgerHead;
  readonly body: { readonly [member: string]: Json };
}

/** The place of a message in the stream from a sender to the next hop: from 1, without gaps, within an epoch from 1. */
export interface Numbering {
  readonly epoch: number;
  readonly sequence: number;
}

export interface Message extends MessageDraft, Numbering {
  readonly keyid: string;
  /** base64url, 64 bytes. */
  readonly signature: string;
}

export type Outcome = 'accepted' | 'refused';

/** What the receiver signs: `id`, `contentHash`, `from` and `to` are the message's own. */
export interface ReceiptDraft {
  readonly id: string;
  readonly contentHash: string;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly outcome: Outcome;
  /** A code, present exactly when refused. */
  readonly reason?: string;
  /** UTC, whole seconds: `2026-01-31T12:00:00Z`. */
  readonly receivedAt: string;
}

export interface Receipt extends ReceiptDraft {
  readonly keyid: string;
  readonly signature: string;
}
