import { type NodeKind, type NodeRole, roleOf } from '../node-document/node-kinds.js';

export type Party = NodeRole | 'any';

/**
 * What makes effects independent of the order of arrival. `once`: idempotent by id. `versioned`: the body has `subjectId`
 * and `subjectVersion`, the highest wins, a tie with other content is refused. `after`: waits for the named type; its
 * versions, where it has them, are held apart in the same way.
 */
export type MergeRule = 'once' | 'versioned' | { readonly after: string; readonly versioned?: true };

export interface MessageTypeRule {
  readonly sender: Party;
  readonly receiver: Party;
  /** What the message is about, in words for the table of types. */
  readonly subject: string;
  readonly merge: MergeRule;
  /** Whether it waits while one side has suspended the other: protocol.md, *Enrolment* 4. */
  readonly suspension: 'stops' | 'passes';
  /** Goes before all else, in a request of its own, and has its effect when it is stored: what follows depends on it. */
  readonly alone?: true;
  /** May come sealed from one organization to another, through the hub. Such a type has no effect on its sender as a peer. */
  readonly sealable?: true;
  /** The version of the product that first sends it. */
  readonly firstUsedIn: string;
  /** The body's versions, each a file `contract/messages/<type>.v<version>.json`. */
  readonly schemaVersions: readonly number[];
}

/** The closed table of protocol.md, *Messages*. A type without merge rule or schema fails the build. */
export const MESSAGE_TYPES = {
  'report.submitted': {
    sender: 'organization',
    receiver: 'hub',
    subject: 'the released cells of one period of one organization',
    merge: 'versioned',
    suspension: 'stops',
    firstUsedIn: '0.1',
    schemaVersions: [1],
  },
  'offices.published': {
    sender: 'organization',
    receiver: 'hub',
    subject: "an organization's offices and the ends of their terms, without names",
    merge: 'versioned',
    suspension: 'passes',
    firstUsedIn: '0.1',
    schemaVersions: [1],
  },
  'directory.published': {
    sender: 'hub',
    receiver: 'organization',
    subject: 'the nodes of the federation and their keys',
    merge: 'versioned',
    suspension: 'passes',
    firstUsedIn: '0.1',
    schemaVersions: [1, 2],
  },
  'surface.published': {
    sender: 'organization',
    receiver: 'hub',
    subject: 'what an organization that cannot be asked live shows of itself, as of a day',
    merge: 'versioned',
    suspension: 'stops',
    firstUsedIn: '0.1',
    schemaVersions: [1],
  },
  'node.alive': {
    sender: 'any',
    receiver: 'any',
    subject: 'that the sender works, when it had nothing else to say for a day',
    merge: 'once',
    suspension: 'passes',
    sealable: true,
    firstUsedIn: '0.1',
    schemaVersions: [1],
  },
  'membership.ended': {
    sender: 'organization',
    receiver: 'hub',
    subject: 'an organization leaves the federation',
    merge: 'once',
    suspension: 'passes',
    firstUsedIn: '0.1',
    schemaVersions: [1],
  },
  'key.rotated': {
    sender: 'any',
    receiver: 'any',
    subject: 'the key with which the sender signs from now on',
    merge: 'once',
    suspension: 'passes',
    alone: true,
    firstUsedIn: '0.1',
    schemaVersions: [1],
  },
  'key.revoked': {
    sender: 'any',
    receiver: 'any',
    subject: 'every key of the sender ends at once, after a theft',
    merge: 'once',
    suspension: 'passes',
    alone: true,
    firstUsedIn: '0.1',
    schemaVersions: [1],
  },
  'suspension.begun': {
    sender: 'any',
    receiver: 'any',
    subject: 'one side suspends the exchange with the other until a day',
    merge: 'once',
    suspension: 'passes',
    firstUsedIn: '0.1',
    schemaVersions: [1],
  },
  'suspension.ended': {
    sender: 'any',
    receiver: 'any',
    subject: 'a suspension ends before its last day',
    merge: 'once',
    suspension: 'passes',
    firstUsedIn: '0.1',
    schemaVersions: [1],
  },
  'question.asked': {
    sender: 'any',
    receiver: 'any',
    subject: 'a question with the day until which an answer is expected',
    merge: 'once',
    suspension: 'passes',
    firstUsedIn: '0.2',
    schemaVersions: [1],
  },
  'question.answered': {
    sender: 'any',
    receiver: 'any',
    subject: 'an answer to a question, or a part that completes it',
    merge: { after: 'question.asked', versioned: true },
    suspension: 'passes',
    firstUsedIn: '0.2',
    schemaVersions: [1],
  },
  'guidance.issued': {
    sender: 'hub',
    receiver: 'organization',
    subject: 'an opinion, a proposal or a request of the committee',
    merge: 'once',
    suspension: 'passes',
    firstUsedIn: '0.2',
    schemaVersions: [1],
  },
  'guidance.answered': {
    sender: 'organization',
    receiver: 'hub',
    subject: 'whether an organization adopts guidance, and why not',
    merge: { after: 'guidance.issued', versioned: true },
    suspension: 'passes',
    firstUsedIn: '0.2',
    schemaVersions: [1],
  },
  'message.sealed': {
    sender: 'organization',
    receiver: 'organization',
    subject: 'a message that only the organization which it is for can open; always within `relay.carried`',
    merge: 'once',
    suspension: 'passes',
    firstUsedIn: '0.2',
    schemaVersions: [1],
  },
  'relay.carried': {
    sender: 'any',
    receiver: 'any',
    subject: 'a message of one organization to another, to or from the hub that carries it',
    merge: { after: 'directory.published' },
    suspension: 'passes',
    firstUsedIn: '0.2',
    schemaVersions: [1],
  },
  'relay.receipted': {
    sender: 'any',
    receiver: 'any',
    subject: 'the receipt of who a carried message was for, on its way back',
    merge: { after: 'directory.published' },
    suspension: 'passes',
    firstUsedIn: '0.2',
    schemaVersions: [1],
  },
  'credentials.revoked': {
    sender: 'hub',
    receiver: 'organization',
    subject: 'the credentials that the centre has revoked, by their hashes',
    merge: 'versioned',
    suspension: 'passes',
    firstUsedIn: '0.2',
    schemaVersions: [1],
  },
  'delegate.mandated': {
    sender: 'organization',
    receiver: 'hub',
    subject: "the mandate of an organization's delegate, and its end, without a name",
    merge: 'versioned',
    suspension: 'passes',
    firstUsedIn: '0.3',
    schemaVersions: [1],
  },
  'cosigning.called': {
    sender: 'any',
    receiver: 'organization',
    subject: 'a node asks an organization to sign the papers of an election blindly',
    merge: { after: 'directory.published' },
    suspension: 'passes',
    sealable: true,
    firstUsedIn: '0.3',
    schemaVersions: [1],
  },
  'cosigning.keyed': {
    sender: 'organization',
    receiver: 'any',
    subject: "the co-signer's keys for one election",
    merge: { after: 'directory.published' },
    suspension: 'passes',
    sealable: true,
    firstUsedIn: '0.3',
    schemaVersions: [1],
  },
  'cosigning.opened': {
    sender: 'any',
    receiver: 'organization',
    subject: 'the frozen roll of an election, by random numbers',
    merge: { after: 'cosigning.called' },
    suspension: 'passes',
    sealable: true,
    firstUsedIn: '0.3',
    schemaVersions: [1],
  },
  'cosigning.requested': {
    sender: 'any',
    receiver: 'organization',
    subject: "a voter's device asks for a paper",
    merge: { after: 'cosigning.opened' },
    suspension: 'passes',
    sealable: true,
    firstUsedIn: '0.3',
    schemaVersions: [1],
  },
  'cosigning.answered': {
    sender: 'organization',
    receiver: 'any',
    subject: "the co-signer's blind signature, or why there is none",
    merge: { after: 'cosigning.keyed' },
    suspension: 'passes',
    sealable: true,
    firstUsedIn: '0.3',
    schemaVersions: [1],
  },
  'cosigning.ended': {
    sender: 'any',
    receiver: 'organization',
    subject: 'no paper of an election is asked for any more',
    merge: { after: 'cosigning.requested' },
    suspension: 'passes',
    sealable: true,
    firstUsedIn: '0.3',
    schemaVersions: [1],
  },
  'cosigning.stated': {
    sender: 'organization',
    receiver: 'any',
    subject: 'how many papers the co-signer signed, and for which requests',
    merge: { after: 'cosigning.answered' },
    suspension: 'passes',
    sealable: true,
    firstUsedIn: '0.3',
    schemaVersions: [1],
  },
} as const satisfies Record<string, MessageTypeRule>;

export type MessageType = keyof typeof MESSAGE_TYPES;

export const isMessageType = (type: string): type is MessageType => Object.hasOwn(MESSAGE_TYPES, type);

/** Whether its bodies have `subjectId` and `subjectVersion`. */
export function isVersioned(type: MessageType): boolean {
  const { merge }: MessageTypeRule = MESSAGE_TYPES[type];
  return typeof merge === 'object' ? merge.versioned === true : merge === 'versioned';
}

/** The type that a message of this one waits for, if any. */
export function awaitedBy(type: MessageType): string | undefined {
  const { merge }: MessageTypeRule = MESSAGE_TYPES[type];
  return typeof merge === 'object' ? merge.after : undefined;
}

/** Whether a node of one kind may send this type to a node of another. An unknown type is carried by nobody. */
export function mayCarry(type: string, senderKind: NodeKind, receiverKind: NodeKind): boolean {
  if (!isMessageType(type)) return false;
  const { sender, receiver }: MessageTypeRule = MESSAGE_TYPES[type];
  return fits(sender, roleOf(senderKind)) && fits(receiver, roleOf(receiverKind));
}

/** Whether messages of this type wait while a suspension lasts. What is not known yet is never held back. */
export const stopsWhenSuspended = (type: string): boolean =>
  isMessageType(type) && MESSAGE_TYPES[type].suspension === 'stops';

/** Whether a message of this type must be the only one of its request. */
export function travelsAlone(type: string): boolean {
  const rule: MessageTypeRule | undefined = isMessageType(type) ? MESSAGE_TYPES[type] : undefined;
  return rule?.alone === true;
}

/** Whether a message of this type may be sealed in another. */
export function isSealable(type: string): boolean {
  const rule: MessageTypeRule | undefined = isMessageType(type) ? MESSAGE_TYPES[type] : undefined;
  return rule?.sealable === true;
}

/** The types of which `holds` is true, for statements that find messages by type. */
export const typesWhere = (holds: (type: string) => boolean): readonly string[] =>
  Object.keys(MESSAGE_TYPES).filter(holds);

const fits = (party: Party, role: NodeRole): boolean => party === 'any' || party === role;
