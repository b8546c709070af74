import type { NewPeer } from '#federation';

export interface Opening {
  /** The environment of each sender, as a node of the product gets it. */
  readonly environments: readonly Readonly<Record<string, string>>[];
  readonly hub: NewPeer;
}

export interface SenderIdentity {
  readonly publicKey: string;
  readonly ageRecipient: string;
}

export interface Delivered {
  /** Messages whose receipt is stored. */
  readonly count: number;
  /** When the last of them was, ms since 1970; 0 for none. */
  readonly lastAt: number;
}

/** What the process of the senders is asked. Every sender does the same. */
export interface SendersCalls {
  open(input: Opening): Promise<SenderIdentity[]>;
  record(input: { readonly from: number; readonly count: number }): Promise<void>;
  /** Answers when the senders were let go, ms since 1970. */
  deliver(input: null): Promise<number>;
  delivered(input: null): Promise<Delivered>;
  [name: string]: (input: never) => unknown;
}
