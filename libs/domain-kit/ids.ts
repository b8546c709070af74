import { randomUUID } from 'node:crypto';

/** A node's name, unique in its federation: protocol.md, *Node identity*. */
export type NodeId = string;

export const isNodeId = (text: string): boolean => /^[a-z0-9-]{2,40}$/.test(text);
export const newId = (): string => randomUUID();

/** Whether a text that somebody sent can be an id at all: a database refuses others with an error that repeats them. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text);
