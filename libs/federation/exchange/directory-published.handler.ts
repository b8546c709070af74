import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { publicKeyOf, thumbprintOf } from '../keys/index.js';
import type { Message } from '../messages/index.js';
import type { NodeKind } from '../node-document/index.js';
import { DirectoryNodeEntity } from './directory-node.entity.js';
import { DirectoryStateEntity } from './directory-state.entity.js';
import { HandlesMessage, type MessageHandler } from './message-handlers.js';

interface Directory {
  readonly subjectVersion: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: NodeKind;
    readonly displayName: string;
    readonly thumbprints: readonly string[];
    readonly publicKeys: readonly string[];
    readonly ageRecipient?: string;
  }[];
}

/** Takes the hub's directory, whole, if it is later than the one that is here. */
@Injectable()
@HandlesMessage('directory.published')
export class DirectoryPublishedHandler implements MessageHandler {
  refuses({ body }: Message): string | undefined {
    const { nodes } = body as unknown as Directory;
    if (new Set(nodes.map(({ id }) => id)).size < nodes.length) return 'duplicate_node';
    const sound = nodes.every(({ publicKeys, thumbprints }) => {
      const named = publicKeys.map((key) => (publicKeyOf(key).ok ? thumbprintOf(key) : undefined));
      return named.length === thumbprints.length && named.every((one, n) => one === thumbprints[n]);
    });
    return sound ? undefined : 'bad_key';
  }

  async apply(tx: EntityManager, { body }: Message): Promise<void> {
    const { subjectVersion, nodes } = body as unknown as Directory;
    const held = await tx.findOneOrFail(DirectoryStateEntity, {
      where: { one: true },
      lock: { mode: 'pessimistic_write' },
    });
    if (held.version >= subjectVersion) return;
    await tx.deleteAll(DirectoryNodeEntity);
    await tx.insert(
      DirectoryNodeEntity,
      nodes.map(({ id, kind, displayName, publicKeys, ageRecipient = null }) => ({
        ...{ id, kind, displayName, ageRecipient },
        publicKeys: [...publicKeys],
      })),
    );
    await tx.update(DirectoryStateEntity, { one: true }, { version: subjectVersion });
  }
}
