import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { generateAgeIdentity, generateSigningKeyPair, keyIdOf, signingKey, type SigningKey } from '../keys/index.js';
import { NodeKeyEntity } from './node-key.entity.js';
import { NODE_SETTINGS, type NodeSettings } from './node-self.js';

/** The key that signs now, and since when; with the recipient that peers seal to. */
export interface CurrentKey {
  readonly signing: SigningKey;
  readonly ageRecipient: string;
  readonly validFrom: Date;
}

/** This node's own keys. */
@Injectable()
export class NodeKeys {
  private cached: CurrentKey | undefined;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_SETTINGS) private readonly self: NodeSettings,
  ) {}

  async current(): Promise<SigningKey> {
    return (await this.currentKey()).signing;
  }

  /** Made at the first call in a node's life. */
  async currentKey(): Promise<CurrentKey> {
    this.cached ??= await this.load();
    return this.cached;
  }

  private async load(): Promise<CurrentKey> {
    const keys = this.db.getRepository(NodeKeyEntity);
    let row = await keys.findOneBy({ retiredAt: IsNull() });
    if (!row) {
      await this.create();
      row = await keys.findOneByOrFail({ retiredAt: IsNull() });
    }
    return { signing: signingKey(this.self.id, row), ageRecipient: row.ageRecipient, validFrom: row.validFrom };
  }

  /** Two processes of one node may start at once: the second finds the first one's key. */
  private async create(): Promise<void> {
    const pair = generateSigningKeyPair();
    const age = generateAgeIdentity();
    await this.db
      .createQueryBuilder()
      .insert()
      .into(NodeKeyEntity)
      .values({
        ...{ keyid: keyIdOf(this.self.id, pair.publicKey), ...pair, validFrom: this.clock.now(), retiredAt: null },
        ...{ ageRecipient: age.recipient, ageIdentity: age.identity },
      })
      .orIgnore()
      .execute();
  }
}
