import { FoundingRecord } from '#governance';
import { type Notice, type NoticeReader, type NoticeSource, TellsNotices } from '#notices';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ContactEntity } from './contact.entity.js';

/** The next step with a contact, for whoever keeps them, from its day on (R69). */
@Injectable()
@TellsNotices()
export class ContactNotices implements NoticeSource {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  async noticesFor({ personRef, permissions }: NoticeReader): Promise<Notice[]> {
    if (!permissions.has('contact:keep')) return [];
    const today = await this.record.today();
    // The day is sealed, so that only the node's own program can compare it; of one person there are 200 at most.
    const kept = await this.db.manager.findBy(ContactEntity, { keptBy: personRef });
    return kept.flatMap(({ id, nextOn }): Notice[] =>
      nextOn !== null && nextOn <= today
        ? [{ key: `contact.${id}.${nextOn}`, kind: 'contact-due', dueOn: nextOn, path: '/people/contacts' }]
        : [],
    );
  }
}
