import { CLOCK, type Clock, type Day, dayIn } from '#domain-kit';
import { NODE_SETTINGS, type NodeSettings, OutboxMessageEntity, PeerEntity } from '#federation';
import { MandatesService } from '#governance';
import { ForbiddenError, type Permission } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In, Not } from 'typeorm';

/** What is known at this node about who writes, to whom, and on which day. */
@Injectable()
export class OwnDesk {
  constructor(
    @Inject(NODE_SETTINGS) private readonly self: NodeSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mandates: MandatesService,
  ) {}

  get nodeId(): string {
    return this.self.id;
  }

  /** The UTC day that a message of this moment carries. */
  today(): Day {
    return dayIn(this.clock.now(), 'UTC');
  }

  /** The office that lets a person do this now; the guard asked before, the transaction asks again. */
  async office(tx: EntityManager, personRef: string, permission: Permission): Promise<string> {
    const office = await this.mandates.officeConferring(tx, personRef, permission);
    if (!office) throw new ForbiddenError(permission);
    return office;
  }

  /** Peers that have not left. */
  peers(tx: EntityManager, ids?: readonly string[]): Promise<PeerEntity[]> {
    const chosen = ids ? { id: In([...ids]) } : {};
    return tx.find(PeerEntity, { where: { ...chosen, state: Not('left') }, order: { id: 'ASC' } });
  }

  async hub(tx: EntityManager): Promise<string | null> {
    return (await tx.findOneBy(PeerEntity, { kind: 'organizing-committee', state: Not('left') }))?.id ?? null;
  }

  /** Our own messages by id: how far each has come. */
  async messages(tx: EntityManager, ids: readonly string[]): Promise<Map<string, OutboxMessageEntity>> {
    const found = await tx.findBy(OutboxMessageEntity, { id: In([...ids]) });
    return new Map(found.map((message) => [message.id, message]));
  }

  /** What peers call themselves, by id. */
  async names(tx: EntityManager): Promise<Map<string, string>> {
    return new Map((await tx.find(PeerEntity)).map(({ id, displayName }) => [id, displayName]));
  }

  /** Until the transaction ends, nobody else writes under this id: there may be no row yet that could be locked. */
  async lock(tx: EntityManager, what: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [what]);
  }
}
