import { FoundingRecord } from '#governance';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { CadreCredentialEntity } from './cadre-credential.entity.js';
import { RevocationListEntity } from './revocation-list.entity.js';

interface List {
  readonly hubId: string;
  readonly version: number;
  readonly hashes: readonly string[];
}

/** What the centre has revoked, as its last list says. */
@Injectable()
export class Revocations {
  constructor(private readonly record: FoundingRecord) {}

  async hashes(tx: EntityManager): Promise<ReadonlySet<string>> {
    return new Set((await tx.findOneByOrFail(RevocationListEntity, { one: true })).hashes);
  }

  /** Takes a list, whole, if it is later than the one that is here or another hub's. What it names ends at once. */
  async take(tx: EntityManager, { hubId, version, hashes }: List): Promise<void> {
    await this.record.lock(tx);
    const list = await tx.findOneByOrFail(RevocationListEntity, { one: true });
    if (list.hubId === hubId && list.version >= version) return;
    await tx.update(RevocationListEntity, { one: true }, { hubId, version, hashes: [...hashes] });
    await this.end(tx, new Set(hashes));
  }

  private async end(tx: EntityManager, hashes: ReadonlySet<string>): Promise<void> {
    if (hashes.size === 0) return;
    const held = await tx.find(CadreCredentialEntity, {
      where: { endedOn: IsNull() },
      select: { id: true, hash: true },
    });
    const ids = held.filter(({ hash }) => hashes.has(hash)).map(({ id }) => id);
    if (ids.length === 0) return;
    const endedOn = await this.record.today(tx);
    await tx.update(CadreCredentialEntity, { id: In(ids) }, { endedOn, endedBecause: 'revoked' });
  }
}
