import { FoundingRecord } from '#governance';
import { invitationCodeHash } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ContactEntity } from './contact.entity.js';
import { ContactMarks, contactIndexOf } from './contact-marks.service.js';
import { ContactReader, type ReadableContact } from './contact-reader.service.js';
import { reachIndexOf } from './contacts.service.js';
import { ImportedInvitationEntity } from './imported-invitation.entity.js';

/** What a contact does without an account, by the code that they were given. */
@Injectable()
export class OwnContact {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly marks: ContactMarks,
    private readonly reader: ContactReader,
  ) {}

  /** All that is kept; null for a code that is not open. */
  async keptOf(code: string): Promise<ReadableContact | null> {
    const contact = await this.db.manager.findOneBy(ContactEntity, { codeHash: invitationCodeHash(code) });
    return contact && (await this.reader.readable([contact]))[0]!;
  }

  /** In one step; nobody can keep or invite this contact again within the year. False for a code that is not open. */
  stop(code: string): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const contact = await tx.findOne(ContactEntity, {
        where: { codeHash: invitationCodeHash(code) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!contact) return false;
      await tx.delete(ContactEntity, { id: contact.id });
      const mark = contactIndexOf(contact.reach);
      await tx.delete(ImportedInvitationEntity, { contactIndex: mark });
      await this.marks.noteStop(tx, mark, await this.record.today(tx));
      return true;
    });
  }

  /** Somebody on a list said stop: as a contact they go too. */
  async forget(tx: EntityManager, reach: string): Promise<void> {
    await tx.delete(ContactEntity, { reachIndex: reachIndexOf(reach) });
  }
}
