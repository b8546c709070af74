import { KeptFor } from '#platform';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** So long it is known that a contact was asked, or is to be left alone. */
export const MARK_DAYS = 365;

/** How often a contact was asked, and whether it is to be left alone; the contact itself is not here. */
@Entity('contact_mark')
@KeptFor({ days: MARK_DAYS, after: 'last_on' })
@Index('contact_mark_last_idx', ['lastOn'])
@Check('contact_mark_codes_counted', '"codes" >= 0')
export class ContactMarkEntity {
  /** Keyed hash: it tells nobody the contact, and recognises who is given once more. */
  @PrimaryColumn('bytea', { name: 'contact_index', primaryKeyConstraintName: 'contact_mark_pk' })
  readonly contactIndex!: Buffer;

  @Column('integer')
  codes!: number;

  @Column('boolean')
  stopped!: boolean;

  @Column('date', { name: 'last_on' })
  lastOn!: string;
}
