import { CLOCK, type Clock } from '#domain-kit';
import { Logger, Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { afterRefusal } from '../domain/collect-refusal.js';
import type { CollectAnswer, CollectRequest } from '../messages/index.js';
import { collectJob } from './collect.job.js';
import { CollectSteps } from './collect-steps.service.js';
import { deliverJob } from './deliver.job.js';
import { DeliveryMarks } from './delivery-marks.service.js';
import { NODE_SETTINGS, type NodeSettings } from './node-self.js';
import { PeerCalls } from './peer-calls.service.js';
import { PeerEntity } from './peer.entity.js';

const BATCH_MAX = 100;
/** No peer keeps this node collecting for ever: what is left comes the next time. */
const BATCHES_MAX = 1_000;
/** Each time by so much earlier or later, so that nodes do not ask all at once. */
const JITTER = 0.2;

type Reachable = Pick<PeerEntity, 'id'> & { baseUrl: string };

const isRefusalCode = (code: string): code is NonNullable<CollectRequest['refused']>['code'] =>
  [
    'malformed',
    'wrong_sender',
    'wrong_receiver',
    'unknown_key',
    'bad_signature',
    'sequence_fork',
    'id_conflict',
  ].includes(code);

/**
 * Fetches what peers have for a node without an address: protocol.md, *Collect*. Receipts go with the request that follows
 * the messages; what a kill leaves unsent is in the database and goes with the next one. Safe to run any number of times.
 */
@Injectable()
export class Collector {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;
  @Inject(Logger) private readonly log!: Logger;
  @InjectDataSource() private readonly db!: DataSource;

  constructor(
    private readonly steps: CollectSteps,
    private readonly calls: PeerCalls,
    private readonly marks: DeliveryMarks,
    private readonly queues: Queues,
  ) {}

  get isNeeded(): boolean {
    return this.self.baseUrl === undefined;
  }

  /** Peers to ask now, or all at the start of a process; none for a node that peers reach. */
  async duePeers(all: boolean): Promise<string[]> {
    if (!this.isNeeded) return [];
    const asked = { baseUrl: Not(IsNull()), state: Not('left' as const) };
    const due = [
      ...(all ? [asked] : []),
      { ...asked, collectAt: IsNull() },
      { ...asked, collectAt: LessThanOrEqual(this.clock.now()) },
    ];
    return (await this.db.getRepository(PeerEntity).findBy(due)).map(({ id }) => id);
  }

  async collect(peerId: string): Promise<void> {
    const peer = await this.db.getRepository(PeerEntity).findOneBy({ id: peerId });
    if (!this.isNeeded || !peer?.baseUrl || peer.state === 'left') return;
    const problem = await this.drain({ id: peerId, baseUrl: peer.baseUrl });
    if (problem) this.log.warn({ peer: peerId, problem }, 'collecting ended early');
    const delayMs = Math.round(this.self.collectEveryMs * (1 - JITTER + 2 * JITTER * Math.random()));
    const now = this.clock.now();
    await this.db.getRepository(PeerEntity).update(
      { id: peerId },
      {
        ...{ collectAt: new Date(now.getTime() + delayMs), collectProblem: problem ?? null },
        ...(problem === undefined && { lastContactAt: now }),
      },
    );
    await this.queues.wake(collectJob, peerId, { peerId }, { delayMs });
  }

  /** Asks until nothing is left and no receipt is owed. Answers the code of what stood in the way. */
  private async drain(peer: Reachable): Promise<string | undefined> {
    let max = BATCH_MAX;
    let refused: CollectRequest['refused'];
    let stored = new Set<string | undefined>();
    for (let batches = 0; batches < BATCHES_MAX; batches += 1) {
      const told = refused;
      const turn = await this.ask(peer, max, told);
      if (typeof turn === 'string') return turn;
      if (told) {
        if (told.id === undefined) return told.code;
        refused = undefined;
        max = BATCH_MAX;
      }
      if (turn.messages.length === 0) {
        if ((await this.steps.owed(peer.id, 1)).length === 0) return undefined;
        continue;
      }
      const ids = turn.messages.map(idOf);
      // The peer has our receipts for them and does not take them: it would offer the same for ever.
      if (ids.every((id) => stored.has(id))) return 'not_receipted';
      const taken = await this.steps.take(peer.id, turn.messages);
      if (taken.ok) {
        stored = new Set(ids);
        max = BATCH_MAX;
        continue;
      }
      if (!isRefusalCode(taken.error)) return taken.error;
      const next = afterRefusal(taken.error, ids);
      if (next.kind === 'fewer') max = next.max;
      else refused = next.refused;
    }
    return 'too_many';
  }

  /** One request. A peer's answer is read as hostile input; the error is a code. */
  private async ask(
    peer: Reachable,
    max: number,
    refused: CollectRequest['refused'],
  ): Promise<Pick<CollectAnswer, 'messages'> | string> {
    const receipts = await this.steps.owed(peer.id);
    const sent = await this.steps.lastReceipted(peer.id);
    const askedAt = this.clock.now();
    const called = await this.calls.collect(peer, {
      receipts,
      max,
      ...(sent && { sent }),
      ...(refused && { refused }),
    });
    if (!called.ok) return called.error;
    await this.steps.handedOver(peer.id, receipts);
    const { cursor, messages } = called.value;
    if (cursor && sent) {
      const lost = await this.marks.lost(peer.id, { cursor, askedAt, answered: sent.sequence });
      if (lost > 0) await this.queues.wake(deliverJob, peer.id, { peerId: peer.id });
    }
    return { messages };
  }
}

/** The database takes nothing for an id that is none. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function idOf(message: unknown): string | undefined {
  const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined;
  return typeof id === 'string' && UUID.test(id) ? id : undefined;
}
