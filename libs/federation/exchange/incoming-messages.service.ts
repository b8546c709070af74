import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { PublicKey } from '../keys/public-key.js';
import { nodeIdOfKeyid, type SigningKey } from '../keys/signing-key.js';
import {
  examineMessage,
  isMessageType,
  isVersioned,
  mayCarry,
  makeReceipt,
  type Message,
  parseMessage,
  type Receipt,
  stopsWhenSuspended,
  travelsAlone,
  validateBody,
} from '../messages/index.js';
import { ExchangeProblem } from './exchange.errors.js';
import { MessageHandlers } from './message-handlers.js';
import type { NodeKind } from '../node-document/index.js';
import { NodeKeys } from './node-keys.service.js';
import { NODE_SETTINGS, type NodeSettings } from './node-self.js';
import { PeersService } from './peers.service.js';
import { Suspensions } from './suspensions.service.js';

/** A message whose envelope holds, with the receipt it gets if it is new. */
export interface Judged {
  readonly message: Message;
  readonly contentHash: string;
  readonly receipt: Receipt;
  readonly row: Readonly<Record<string, unknown>>;
}

interface Circumstances {
  readonly now: Date;
  /** Receipts that we had given before a restore, by message id. */
  readonly recovered: ReadonlyMap<string, Receipt>;
}

/**
 * Checks a batch in the order of protocol.md. What fails in the envelope refuses the whole request and stores nothing;
 * a message that only fails schema or entitlement gets a `refused` receipt and uses its number.
 */
@Injectable()
export class IncomingMessages {
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;
  @Inject() private readonly suspensions!: Suspensions;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly keys: NodeKeys,
    private readonly peers: PeersService,
    private readonly handlers: MessageHandlers,
  ) {}

  async judge(sender: string, batch: readonly unknown[], { now, recovered }: Circumstances): Promise<Judged[]> {
    const ours = await this.keys.of(sender);
    const peer = await this.peers.find(sender);
    if (!peer) throw new ExchangeProblem('unknown_key');
    const messages = batch.map((item) => {
      const parsed = parseMessage(item);
      if (!parsed.ok) throw new ExchangeProblem('malformed');
      return parsed.value;
    });
    refuseDisorder(messages);
    // Its leaving may come twice, if our answer was lost.
    if (peer.state === 'left' && messages.some(({ type }) => type !== 'membership.ended'))
      throw new ExchangeProblem('wrong_sender', { detail: 'The membership of this node has ended.' });
    const keys = await this.keysOf(sender, ours.nodeId, messages);
    await this.refuseSuspended(sender, messages, recovered);
    const versions = await this.takenVersions(sender, messages);
    const judged: Judged[] = [];
    for (const message of messages) {
      const { signed, contentHash } = examineMessage(message, keys.get(message.keyid)!);
      if (!signed) throw new ExchangeProblem('bad_signature');
      const earlier = recovered.get(message.id);
      const isOurs = earlier?.contentHash === contentHash;
      const refusal = isOurs
        ? undefined
        : ((await this.refusalOf(message, peer.kind)) ?? versionConflict(versions, message, contentHash));
      const receipt = isOurs ? earlier : newReceipt(message, contentHash, { refusal, ours, now });
      judged.push(judgement(message, contentHash, receipt));
    }
    return judged;
  }

  /** The keys that count now, after each message was seen to come from `sender` and to be meant for us. */
  private async keysOf(sender: string, self: string, messages: readonly Message[]): Promise<Map<string, PublicKey>> {
    const keys = new Map<string, PublicKey>();
    for (const { from, to, keyid } of messages) {
      if (from !== sender || nodeIdOfKeyid(keyid) !== sender) throw new ExchangeProblem('wrong_sender');
      if (to !== self) throw new ExchangeProblem('wrong_receiver');
      if (keys.has(keyid)) continue;
      const key = await this.peers.publicKeyNow(keyid);
      if (!key) throw new ExchangeProblem('unknown_key');
      keys.set(keyid, key);
    }
    return keys;
  }

  /** What a suspension stops is not taken while it lasts, unless we had taken it before a restore. */
  private async refuseSuspended(
    sender: string,
    messages: readonly Message[],
    recovered: Circumstances['recovered'],
  ): Promise<void> {
    if (!messages.some(({ id, type }) => stopsWhenSuspended(type) && !recovered.has(id))) return;
    if ((await this.suspensions.inForce([sender])).has(sender)) throw new ExchangeProblem('suspended');
  }

  private async refusalOf(message: Message, senderKind: NodeKind): Promise<string | undefined> {
    const valid = validateBody(message.type, message.schemaVersion, message.body);
    if (!valid.ok) return valid.error.code;
    if (!mayCarry(message.type, senderKind, this.self.kind)) return 'not_entitled';
    return this.handlers.of(message.type)?.refuses?.(message);
  }

  /**
   * What a message that was sealed in another is refused for: the same as if it had come itself from a node of that kind.
   * The content hash is that of the sealed one.
   */
  async refusalOfOpened(
    tx: EntityManager,
    message: Message,
    { contentHash, kind }: { readonly contentHash: string; readonly kind: NodeKind },
  ): Promise<string | undefined> {
    const refusal = await this.refusalOf(message, kind);
    return refusal ?? versionConflict(await this.takenVersions(message.from, [message], tx), message, contentHash);
  }

  /** Content hashes already stored under a subject's version. */
  private async takenVersions(
    sender: string,
    messages: readonly Message[],
    db: Pick<EntityManager, 'query'> = this.db,
  ): Promise<Map<string, string>> {
    const subjects = messages.map(subjectOf).filter(({ subjectId }) => subjectId !== null);
    if (subjects.length === 0) return new Map();
    const rows: { type: string; subjectId: string; subjectVersion: number; contentHash: string }[] = await db.query(
      `SELECT type, subject_id AS "subjectId", subject_version AS "subjectVersion", content_hash AS "contentHash"
       FROM inbox_message JOIN unnest($2::text[], $3::integer[]) AS n(id, version) ON subject_id = n.id AND subject_version = n.version
       WHERE sender = $1 AND state <> 'refused'`,
      [sender, subjects.map(({ subjectId }) => subjectId), subjects.map(({ subjectVersion }) => subjectVersion)],
    );
    return new Map(rows.map((row) => [versionKey(row.type, row), row.contentHash]));
  }
}

const versionKey = (type: string, { subjectId, subjectVersion }: Subject): string =>
  `${type} ${subjectVersion} ${subjectId}`;

/** Two contents under one version of a subject: the first stays, the second is refused. Notes the version as taken. */
function versionConflict(taken: Map<string, string>, message: Message, contentHash: string): string | undefined {
  const subject = subjectOf(message);
  if (subject.subjectId === null) return undefined;
  const key = versionKey(message.type, subject);
  const first = taken.get(key) ?? contentHash;
  taken.set(key, first);
  return first === contentHash ? undefined : 'version_conflict';
}

/**
 * Ascending numbers, and no id twice: a second content under an id would get a receipt and no row. What must travel alone
 * does: the messages beside it would be judged by what it changes.
 */
function refuseDisorder(messages: readonly Message[]): void {
  if (messages.length > 1 && messages.some(({ type }) => travelsAlone(type))) throw new ExchangeProblem('malformed');
  if (new Set(messages.map(({ id }) => id)).size < messages.length) throw new ExchangeProblem('malformed');
  for (const [n, message] of messages.entries()) {
    const before = messages[n - 1];
    if (!before) continue;
    const inOrder =
      before.epoch < message.epoch || (before.epoch === message.epoch && before.sequence < message.sequence);
    if (!inOrder) throw new ExchangeProblem('malformed');
  }
}

interface Subject {
  readonly subjectId: string | null;
  readonly subjectVersion: number | null;
}

export const NO_SUBJECT: Subject = { subjectId: null, subjectVersion: null };

const SUBJECT_ID = /^[!-~]{1,200}$/;
const VERSION_MAX = 2 ** 31 - 1;

/** Asked before the schema is: a body that it would refuse may hold any text and any number here. */
export function subjectOf({ type, body }: Message): Subject {
  if (!isMessageType(type) || !isVersioned(type)) return NO_SUBJECT;
  const { subjectId, subjectVersion } = body;
  if (typeof subjectId !== 'string' || !SUBJECT_ID.test(subjectId)) return NO_SUBJECT;
  const inRange = typeof subjectVersion === 'number' && subjectVersion >= 1 && subjectVersion <= VERSION_MAX;
  return inRange && Number.isInteger(subjectVersion) ? { subjectId, subjectVersion } : NO_SUBJECT;
}

export interface Verdict {
  readonly refusal: string | undefined;
  readonly ours: SigningKey;
  readonly now: Date;
}

/** The one receipt of a message that this node judged. */
export function newReceipt(message: Message, contentHash: string, { refusal, ours, now }: Verdict): Receipt {
  const { id, from, to } = message;
  const outcome =
    refusal === undefined ? { outcome: 'accepted' as const } : { outcome: 'refused' as const, reason: refusal };
  return makeReceipt({ id, contentHash, from, to, ...outcome, receivedAt: now }, ours);
}

function judgement(message: Message, contentHash: string, receipt: Receipt): Judged {
  const { id, from, epoch, sequence, type } = message;
  const refused = receipt.outcome === 'refused';
  const { subjectId, subjectVersion } = refused ? NO_SUBJECT : subjectOf(message);
  const row = {
    ...{ sender: from, id, epoch, sequence, type, content_hash: contentHash, received_at: receipt.receivedAt },
    ...{ subject_id: subjectId, subject_version: subjectVersion, receipt: JSON.stringify(receipt) },
    message: refused ? null : JSON.stringify(message),
    state: refused ? 'refused' : 'stored',
    problem: receipt.reason ?? null,
  };
  return { message, contentHash, receipt, row };
}
