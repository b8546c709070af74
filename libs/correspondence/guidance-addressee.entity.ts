import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organization that guidance is addressed to, and the message that carries it there. */
@Entity('guidance_addressee')
export class GuidanceAddresseeEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'guidance_addressee_pk' })
  readonly issuer!: string;

  @PrimaryColumn('uuid', { name: 'guidance_id', primaryKeyConstraintName: 'guidance_addressee_pk' })
  readonly guidanceId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'guidance_addressee_pk' })
  readonly addressee!: string;

  @Column('uuid', { name: 'message_id' })
  readonly messageId!: string;
}
