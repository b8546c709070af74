import { err, ok, type Result } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { Receipt } from '../messages/index.js';
import { nodeIdOfKeyid } from '../keys/index.js';
import { openSealed, sealTo } from '../sealing/index.js';
import { batchesOf, linesOf, readCarried } from './carried-file.js';
import { CollectSteps } from './collect-steps.service.js';
import { DeliveryMarks } from './delivery-marks.service.js';
import { ExchangeHand } from './exchange-hand.service.js';
import { NodeKeys } from './node-keys.service.js';
import { PeersService } from './peers.service.js';
import { Sequencing } from './sequencing.service.js';

/** Opened and sealed: a file is read whole. */
export const CARRIED_BYTES_MAX = 16_777_216;
const CONTENT_BYTES_MAX = 12_000_000;
const RECEIPTS_MAX = 10_000;

export type CarryRefusalCode =
  | 'PEER_UNKNOWN'
  | 'NOTHING_TO_CARRY'
  | 'FILE_TOO_LARGE'
  | 'FILE_NOT_FOR_US'
  | 'FILE_DAMAGED'
  | 'FILE_REFUSED';

export interface CarryRefusal {
  readonly code: CarryRefusalCode;
  readonly message: string;
}

export interface WrittenFile {
  readonly file: Buffer;
  readonly messages: number;
  readonly receipts: number;
}

export interface ReadFile {
  /** Whose messages were in it; their receipts can be carried back. */
  readonly senders: readonly string[];
  readonly messages: number;
  /** How many messages of ours it brought receipts for. */
  readonly receipts: number;
}

const refuse = (code: CarryRefusalCode, message: string): Result<never, CarryRefusal> => err({ code, message });

/**
 * The exchange by hand, where there is no line: protocol.md, *Sneakernet*. The same messages and receipts as online, through
 * the same inbox, so that any mixture of both ends in the same state.
 */
@Injectable()
export class CarriedFiles {
  @Inject() private readonly keys!: NodeKeys;
  @Inject() private readonly peers!: PeersService;
  @Inject() private readonly hand!: ExchangeHand;

  constructor(
    private readonly sequencing: Sequencing,
    private readonly steps: CollectSteps,
    private readonly marks: DeliveryMarks,
  ) {}

  /**
   * What waits for a peer, and the receipts that it has not got, sealed to it. Messages stay in the line: they go online too
   * if they can. A receipt counts as handed over; if the file is lost, the sender sends its message again and is answered.
   */
  async write(peerId: string): Promise<Result<WrittenFile, CarryRefusal>> {
    const peer = await this.peers.find(peerId);
    if (!peer) return refuse('PEER_UNKNOWN', `"${peerId}" is no node that this one exchanges messages with.`);
    await this.hand.makeDue(peerId);
    const messages = await this.sequencing.allWaiting(peerId, CONTENT_BYTES_MAX);
    const receipts = await this.steps.owed(peerId, RECEIPTS_MAX);
    if (messages.length + receipts.length === 0)
      return refuse('NOTHING_TO_CARRY', `Nothing waits for ${peer.displayName}, and no receipt is owed to it.`);
    const content = linesOf([...messages, ...receipts.map((receipt) => JSON.stringify(receipt))]);
    const file = await sealTo(peer.ageRecipient, content);
    await this.steps.handedOver(peerId, receipts);
    return ok({ file, messages: messages.length, receipts: receipts.length });
  }

  /** Takes a file in, as often as it is brought. A batch that an inbox would refuse ends it; what came before it stays. */
  async read(file: Uint8Array): Promise<Result<ReadFile, CarryRefusal>> {
    if (file.length > CARRIED_BYTES_MAX)
      return refuse('FILE_TOO_LARGE', 'The file is larger than 16 MiB. Ask for it in parts.');
    const opened = await openSealed(await this.keys.ageIdentities(), file);
    if (!opened.ok)
      return opened.error === 'not_for_us'
        ? refuse('FILE_NOT_FOR_US', 'The file is meant for another server. Only the one that it is for can open it.')
        : refuse('FILE_DAMAGED', 'This is no file of an exchange, or it was changed on the way. Ask for it again.');
    const carried = readCarried(opened.value);
    if (!carried) return refuse('FILE_DAMAGED', 'A line of the file is no message and no receipt. Ask for it again.');
    const batches = batchesOf(carried.messages);
    for (const batch of batches) {
      const taken = await this.steps.take(batch[0]!.from, batch);
      if (!taken.ok)
        return refuse(
          'FILE_REFUSED',
          `A message from ${batch[0]!.from} was not taken: ${taken.error}. See the exchange.`,
        );
    }
    const receipts = await this.take(carried.receipts);
    const senders = [...new Set(batches.map(([message]) => message!.from))];
    return ok({ senders, messages: batches.flat().length, receipts });
  }

  /** A receipt is by whoever received our message. */
  private async take(receipts: readonly Receipt[]): Promise<number> {
    const byPeer = Map.groupBy(receipts, ({ keyid }) => nodeIdOfKeyid(keyid) ?? '');
    let counted = 0;
    for (const [peerId, some] of byPeer) counted += await this.marks.receipted(peerId, some);
    return counted;
  }
}
