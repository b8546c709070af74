import { PersonEntity } from '#identity';
import { GoesWith, KeptFor } from '#platform';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RecallPetitionEntity } from './recall-petition.entity.js';

/** Who has signed, while others may still sign. It goes when the vote is opened; what stays is the number. */
@Entity('recall_signature')
@Index('recall_signature_person_idx', ['personRef'])
@KeptFor({ days: 1, after: 'petition_id > recall_petition.until' })
export class RecallSignatureEntity {
  @ForeignKey(() => RecallPetitionEntity, { name: 'recall_signature_petition_fk' })
  @PrimaryColumn('uuid', { name: 'petition_id', primaryKeyConstraintName: 'recall_signature_pk' })
  readonly petitionId!: string;

  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'recall_signature_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'recall_signature_pk' })
  readonly personRef!: string;
}
