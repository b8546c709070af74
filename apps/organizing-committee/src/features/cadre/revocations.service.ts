import type { Day } from '#domain-kit';
import { Outbox, PeersService } from '#federation';
import { FoundingRecord } from '#governance';
import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { RevokedCredentialEntity } from './revoked-credential.entity.js';

/** As many as the schema of the message admits. */
const LONGEST_LIST = 5_000;

/** Tells every organization which credentials have ended before their last day: protocol.md, *Credentials*. */
@Injectable()
export class Revocations {
  constructor(
    private readonly record: FoundingRecord,
    private readonly peers: PeersService,
    private readonly outbox: Outbox,
  ) {}

  /** Puts a credential on the list, in the caller's transaction, and tells it. */
  async add(tx: EntityManager, hash: string, expiresOn: Day): Promise<void> {
    await tx.upsert(RevokedCredentialEntity, { hash, expiresOn }, ['hash']);
    await this.publish(
      tx,
      (await this.peers.members(tx)).map(({ id }) => id),
    );
  }

  /** For a node that comes to belong: what was revoked before. */
  async tell(tx: EntityManager, nodeId: string): Promise<void> {
    if (await tx.existsBy(RevokedCredentialEntity, {})) await this.publish(tx, [nodeId]);
  }

  /** After the commit of what `add` wrote. */
  async wake(): Promise<void> {
    for (const { id } of await this.peers.members()) await this.outbox.wake(id);
  }

  /** A list that waits for its number is withdrawn for the later one, which holds what it held. */
  private async publish(tx: EntityManager, to: readonly string[]): Promise<void> {
    await tx.delete(RevokedCredentialEntity, { expiresOn: LessThan(await this.record.today(tx)) });
    const [[list]]: [{ version: number }[]] = await tx.query(
      'UPDATE "revocation_list" SET "version" = "version" + 1 RETURNING "version"',
    );
    const rows = await tx.find(RevokedCredentialEntity, { order: { expiresOn: 'DESC' }, take: LONGEST_LIST });
    const hashes = rows.map(({ hash }) => hash).toSorted();
    const body = { subjectId: 'credentials', subjectVersion: list!.version, hashes };
    await tx.query(
      `UPDATE outbox_message SET state = 'withdrawn'
       WHERE type = 'credentials.revoked' AND state = 'pending' AND sequence IS NULL AND peer_id = ANY($1)`,
      [to],
    );
    for (const id of to) await this.outbox.record(tx, { to: id, type: 'credentials.revoked', schemaVersion: 1, body });
  }
}
