import { PersonEntity } from '#identity';
import { GoesWith } from '#platform';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The public key that a person's device made for elections to come. */
@Entity('voter_key')
@Unique('voter_key_uq', ['key'])
export class VoterKeyEntity {
  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'voter_key_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'voter_key_pk' })
  readonly personRef!: string;

  @Column('text')
  readonly key!: string;
}
