import { PersonEntity } from '#identity';
import { GoesWith } from '#platform';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { AffirmationAct } from '../domain/document.types.js';
import { DocumentVersionEntity } from './document-version.entity.js';

/**
 * What a person said of one clause of one version. Append-only: a trigger lets rows go only with a person who has left.
 * Who says nothing has no row.
 */
@Entity('affirmation')
@Check('affirmation_act_known', `"act" IN ('affirmed', 'withdrawn')`)
@Check('affirmation_clause_is_hashed', `"clause_hash" ~ '^[0-9a-f]{64}$'`)
@Index('affirmation_person_idx', ['personRef', 'position'])
@Index('affirmation_clause_idx', ['clauseHash'])
export class AffirmationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'affirmation_pk' })
  readonly id!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'affirmation_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @ForeignKey(() => DocumentVersionEntity, { name: 'affirmation_version_fk' })
  @Column('uuid', { name: 'version_id' })
  readonly versionId!: string;

  /** From 1. */
  @Column('integer', { name: 'clause_number' })
  readonly clauseNumber!: number;

  /** `clauseHash` of the words. */
  @Column('text', { name: 'clause_hash' })
  readonly clauseHash!: string;

  @Column('text')
  readonly act!: AffirmationAct['act'];

  @Column('date')
  readonly day!: string;
}
