import { randomUUID } from 'node:crypto';

/** A node's name, unique in its federation: protocol.md, *Node identity*. */
export type NodeId = string;

export const isNodeId = (text: string): boolean => /^[a-z0-9-]{2,40}$/.test(text);
export const newId = (): string => randomUUID();
