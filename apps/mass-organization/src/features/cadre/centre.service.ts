import { type CredentialJudge, PeerEntity, PeersService, readKeyid, verifySignature } from '#federation';
import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';

/** The centre whose credentials count here: the hub of the federation that this organization belongs to. */
@Injectable()
export class Centre {
  constructor(private readonly peers: PeersService) {}

  /** Its keys that count now, by thumbprint; null where there is no centre. */
  async keys(tx: EntityManager): Promise<CredentialJudge['keys'] | null> {
    const hub = await this.hubId(tx);
    if (hub === null) return null;
    const keys = new Map<string, (bytes: Uint8Array, signature: string) => boolean>();
    for (const keyid of await this.peers.keyidsNow(hub)) {
      const key = await this.peers.publicKeyNow(keyid);
      const thumbprint = readKeyid(keyid)?.thumbprint;
      if (key && thumbprint) keys.set(thumbprint, (bytes, signature) => verifySignature(key, bytes, signature));
    }
    return keys;
  }

  async hubId(tx: EntityManager): Promise<string | null> {
    return (await tx.findOneBy(PeerEntity, { kind: 'organizing-committee', state: Not('left') }))?.id ?? null;
  }
}
