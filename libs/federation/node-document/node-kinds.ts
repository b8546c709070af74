/** What a node may be: protocol.md, *Node identity*. The kind configures its modules. */
export const NODE_KINDS = [
  'organizing-committee',
  'mass-organization',
  'defense-organization',
  'study-circle',
  'media-organ',
  'caucus',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** The centre of the star, or one of the organizations around it. */
export type NodeRole = 'hub' | 'organization';

export const isNodeKind = (text: string): text is NodeKind => (NODE_KINDS as readonly string[]).includes(text);
export const roleOf = (kind: NodeKind): NodeRole => (kind === 'organizing-committee' ? 'hub' : 'organization');
