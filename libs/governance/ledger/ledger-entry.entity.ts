import type { EntryKind, EntrySubject } from '#ledger';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One leaf of the log. Append-only by trigger; an edit that goes around the trigger is what `verify` finds. */
@Entity('ledger_entry')
@Check('ledger_entry_leaf_is_sha256', `"leaf_hash" ~ '^[0-9a-f]{64}$'`)
@Check('ledger_entry_index_not_negative', '"index" >= 0')
export class LedgerEntryEntity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'ledger_entry_pk' })
  readonly index!: number;

  @Column('text')
  readonly kind!: EntryKind;

  @Column('date')
  readonly day!: string;

  @Column('jsonb')
  readonly subject!: EntrySubject;

  @Column('text', { name: 'leaf_hash' })
  readonly leafHash!: string;
}
