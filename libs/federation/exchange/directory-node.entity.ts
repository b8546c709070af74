import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NodeKind } from '../node-document/index.js';

/** A node of the federation, as the hub's directory says: what a relayed message is verified against. */
@Entity('directory_node')
export class DirectoryNodeEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'directory_node_pk' })
  readonly id!: string;

  @Column('text')
  readonly kind!: NodeKind;

  @Column('text', { name: 'display_name' })
  readonly displayName!: string;

  /** Ed25519, base64url: those that counted when the directory was made. */
  @Column('jsonb', { name: 'public_keys' })
  readonly publicKeys!: readonly string[];

  /** What to seal to; absent in a directory of version 1. */
  @Column('text', { name: 'age_recipient', nullable: true })
  readonly ageRecipient!: string | null;
}
