import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { keyIdOf, type PublicKey, publicKeyOf } from '../keys/index.js';
import { DirectoryNodeEntity } from './directory-node.entity.js';
import { DirectoryStateEntity } from './directory-state.entity.js';

/** Who belongs to the federation, as its hub has said last. */
@Injectable()
export class Directory {
  /** At a hub: of the one that it has published last. */
  async version(tx: EntityManager): Promise<number> {
    return (await tx.findOneByOrFail(DirectoryStateEntity, { one: true })).version;
  }

  find(tx: EntityManager, id: string): Promise<DirectoryNodeEntity | null> {
    return tx.findOneBy(DirectoryNodeEntity, { id });
  }

  /** Whether this organization has not heard yet of the directory by which the hub sent something on. */
  async isBehind(tx: EntityManager, version = 0): Promise<boolean> {
    return (await this.version(tx)) < version;
  }

  /** The key of this node that `keyid` names, if the directory has it. */
  keyOf({ id, publicKeys }: DirectoryNodeEntity, keyid: string): PublicKey | undefined {
    const encoded = publicKeys.find((key) => keyIdOf(id, key) === keyid);
    const key = encoded === undefined ? undefined : publicKeyOf(encoded);
    return key?.ok ? key.value : undefined;
  }
}
