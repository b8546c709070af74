import { HandlesMessage, type Message, type MessageHandler } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Revocations } from './revocations.service.js';

interface Body {
  readonly subjectVersion: number;
  readonly hashes: readonly string[];
}

/** The centre's list of revoked credentials: protocol.md, *Credentials*. */
@Injectable()
@HandlesMessage('credentials.revoked')
export class CredentialsRevokedHandler implements MessageHandler {
  constructor(private readonly revocations: Revocations) {}

  async apply(tx: EntityManager, { from, body }: Message): Promise<void> {
    const { subjectVersion: version, hashes } = body as unknown as Body;
    await this.revocations.take(tx, { hubId: from, version, hashes });
  }
}
