import { addDays, type Day } from '#domain-kit';
import { blindIndex, exactForm } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, LessThanOrEqual } from 'typeorm';
import { ContactMarkEntity, MARK_DAYS } from './contact-mark.entity.js';

/** By which a contact is known again, in every table of this feature, also after its keys were rotated. */
export function contactIndexOf(contact: string): Buffer {
  const form = exactForm(contact);
  if (form === null) throw new Error('A contact is too long to be looked for');
  return blindIndex(form, 'contact_mark.contact');
}

/** Nobody is asked more often than the rules allow, and nobody who said stop; also if another list names them (R33). */
@Injectable()
export class ContactMarks {
  constructor(private readonly db: DataSource) {}

  /** Of these contacts, in hex, those that are not to be asked. */
  async closed(tx: EntityManager, indexes: readonly Buffer[], mostCodes: number): Promise<ReadonlySet<string>> {
    if (indexes.length === 0) return new Set();
    const marks = await tx.findBy(ContactMarkEntity, { contactIndex: In([...indexes]) });
    const closed = marks.filter(({ codes, stopped }) => stopped || codes >= mostCodes);
    return new Set(closed.map(({ contactIndex }) => contactIndex.toString('hex')));
  }

  /** Whether this contact said that nobody is to ask again. */
  isStopped(tx: EntityManager, contactIndex: Buffer): Promise<boolean> {
    return tx.existsBy(ContactMarkEntity, { contactIndex, stopped: true });
  }

  async noteCode(tx: EntityManager, contactIndex: Buffer, day: Day): Promise<void> {
    await tx.query(
      `INSERT INTO contact_mark AS mark (contact_index, codes, stopped, last_on) VALUES ($1, 1, false, $2)
       ON CONFLICT (contact_index) DO UPDATE SET codes = mark.codes + 1, last_on = $2`,
      [contactIndex, day],
    );
  }

  async noteStop(tx: EntityManager, contactIndex: Buffer, day: Day): Promise<void> {
    await tx.query(
      `INSERT INTO contact_mark (contact_index, codes, stopped, last_on) VALUES ($1, 0, true, $2)
       ON CONFLICT (contact_index) DO UPDATE SET stopped = true, last_on = $2`,
      [contactIndex, day],
    );
  }

  async forgetOld(today: Day): Promise<void> {
    await this.db.manager.delete(ContactMarkEntity, { lastOn: LessThanOrEqual(addDays(today, -MARK_DAYS)) });
  }
}
