import type { EntityManager } from 'typeorm';
import type { NodeKind } from '../node-document/index.js';

/** Who this node is, from its configuration. */
export interface NodeSettings {
  readonly id: string;
  readonly kind: NodeKind;
  /** Absent for a node that collects. Never taken from Host or X-Forwarded headers. */
  readonly baseUrl: string | undefined;
  /** CIDR blocks that peers may live in although they are private. */
  readonly allowedNetworks: readonly string[];
  /** How often a node without a base URL collects, ms. */
  readonly collectEveryMs: number;
  /** How many requests of one key are answered in a minute. */
  readonly requestsPerMinute: number;
  /** Upper bound of the random delay of a delivery, ms. */
  readonly sendDelayMaxMs: number;
}

export const NODE_SETTINGS = Symbol('NodeSettings');

/** What the exchange asks of the node's own records. */
export abstract class NodeRecord {
  abstract displayName(tx?: EntityManager): Promise<string>;
  /** The checkpoint of the last full day: protocol.md, *The ledger*. */
  abstract ledgerHead(tx: EntityManager): Promise<{ day: string; root: string; size: number }>;
}
