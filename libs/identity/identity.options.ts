import type { NodeId } from '#domain-kit';

export interface IdentityOptions {
  /** Names the session cookie, so that nodes of one host do not overwrite each other's. */
  readonly nodeId: NodeId;
  /** The base URL of this node; its origin is the only one whose pages may change anything. */
  readonly publicUrl: string;
}

export const IDENTITY_OPTIONS = Symbol('IdentityOptions');
