import type { Custody, MailCondition } from '#platform';

/** The node's own answer to `condition`: libs/governance/node-condition.ts. */
export interface NodeCondition {
  readonly founded: boolean;
  readonly ledgerFindings: number;
  readonly peers: readonly {
    readonly displayName: string;
    readonly baseUrl: string | null;
    readonly state: string;
    readonly stateReason: string | null;
    readonly lastContactAt: string | null;
  }[];
  /** The mail server as it answers just now; null where none is set up. */
  readonly mail: MailCondition;
}

/** A peer's server as it answers just now. */
export interface PeerAnswer {
  readonly displayName: string;
  readonly url: string;
  /** Its clock less ours, seconds; null if it does not answer. */
  readonly skewSeconds: number | null;
}

/** Everything that can be found out about one node, each part absent where it cannot be known. */
export interface Condition {
  readonly nodeVersion: string;
  readonly home: string;
  /** Null where no instance lives in the home. */
  readonly instance: { readonly id: string; readonly port: number } | null;
  /** Permission bits of the home; null where the system has none. */
  readonly homeMode: number | null;
  readonly freeBytes: number;
  readonly key:
    | {
        readonly file: string;
        readonly state: 'absent' | 'open-to-others' | 'damaged' | 'locked';
        readonly custody?: never;
      }
    | { readonly file: string; readonly state: 'good'; readonly custody: Custody };
  /** Whether a recovery sheet was made, and how many days old the newest backup in the home is; null if there is none. */
  readonly backups: { readonly sheet: boolean; readonly newestDays: number | null };
  readonly running: boolean;
  readonly portTaken: boolean;
  /** Null where it cannot be reached. */
  readonly database: {
    readonly version: number;
    readonly pending: number;
    /** Whether the node itself may change the schema. */
    readonly runsAsOwner: boolean;
  } | null;
  /** Null where the node could not be asked; with why. */
  readonly node: NodeCondition | null;
  readonly nodeProblem: string | null;
  readonly peers: readonly PeerAnswer[];
  readonly now: Date;
}
