import { addDays, CLOCK, type Clock, dayIn, sha256 } from '#domain-kit';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DataSource, In, LessThan } from 'typeorm';
import type { ReadableNotice } from './domain/notice.types.js';
import { MOST_NOTICES, orderNotices } from './domain/order-notices.js';
import { MARK_KEPT_DAYS, NoticeMarkEntity } from './notice-mark.entity.js';
import { type NoticeReader, type NoticeSource, TELLS_NOTICES } from './notice-source.js';

/** Of one account: what two have read is not seen to be the same, and a hash tells no guessed key without its account. */
export const hashOf = (accountId: string, key: string): Buffer => Buffer.from(sha256(`${accountId}/${key}`));

/** What is new for a person, from every `@TellsNotices` provider of the node, and what of it they have read. */
@Injectable()
export class NoticesService implements OnModuleInit {
  private sources: readonly NoticeSource[] = [];

  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly discovery: DiscoveryService,
  ) {}

  onModuleInit(): void {
    const tellers = this.discovery
      .getProviders()
      .filter(({ metatype }) => typeof metatype === 'function' && Reflect.hasMetadata(TELLS_NOTICES, metatype))
      .map(({ instance }) => instance as NoticeSource);
    this.sources = [...new Set(tellers.filter(Boolean))];
  }

  /** At most 200; unread first. */
  async of(reader: NoticeReader & { readonly accountId: string }): Promise<ReadableNotice[]> {
    const found = (await Promise.all(this.sources.map((source) => source.noticesFor(reader)))).flat();
    const hashes = new Map(found.map(({ key }) => [hashOf(reader.accountId, key).toString('hex'), key]));
    const marks = await this.db.manager.findBy(NoticeMarkEntity, {
      accountId: reader.accountId,
      keyHash: In([...hashes.keys()].map((hash) => Buffer.from(hash, 'hex'))),
    });
    const read = new Set(marks.map(({ keyHash }) => hashes.get(keyHash.toString('hex')) ?? ''));
    return orderNotices(found, read);
  }

  /** Says that these are read, or unread again. Keys that no notice has do no harm; of more than 200 the first count. */
  async mark(accountId: string, keys: readonly string[], isRead: boolean): Promise<void> {
    const hashes = [...new Set(keys.slice(0, MOST_NOTICES))].map((key) => hashOf(accountId, key));
    const today = dayIn(this.clock.now(), 'UTC');
    await this.db.transaction(async (tx) => {
      await tx.delete(NoticeMarkEntity, { accountId, readOn: LessThan(addDays(today, -MARK_KEPT_DAYS)) });
      if (!isRead) await tx.delete(NoticeMarkEntity, { accountId, keyHash: In(hashes) });
      else if (hashes.length > 0)
        await tx
          .createQueryBuilder()
          .insert()
          .into(NoticeMarkEntity)
          .values(hashes.map((keyHash) => ({ accountId, keyHash, readOn: today })))
          .orIgnore()
          .execute();
    });
  }
}
