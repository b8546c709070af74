import { NodeRecord, PeerEntity } from '#federation';
import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { lookOf } from './domain/look-alike.js';
import type { EnrolmentRequestEntity } from './enrolment-request.entity.js';

/** Nobody comes to belong under a name that people would take for another's: figures and answers are known by names. */
@Injectable()
export class Namesakes {
  constructor(private readonly self: NodeRecord) {}

  /** The name of another organization that has not left, or of this committee, that looks like the one that asks. */
  async of(
    tx: EntityManager,
    { nodeId, displayName }: Pick<EnrolmentRequestEntity, 'nodeId' | 'displayName'>,
  ): Promise<string | undefined> {
    const others = await tx.find(PeerEntity, {
      where: { id: Not(nodeId), state: Not('left') },
      select: { displayName: true },
    });
    const names = [await this.self.displayName(tx), ...others.map((peer) => peer.displayName)];
    const look = lookOf(displayName);
    return names.find((name) => lookOf(name) === look);
  }
}
