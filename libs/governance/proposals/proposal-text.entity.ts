import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ProposalEntity } from './proposal.entity.js';
import { OF_THE_BODY } from './proposal-words.js';

/** A version of a proposal in words. Erasable: without it the proposal stands, and what was decided is its decision's. */
@Entity('proposal_text')
@Unique('proposal_text_version_uq', ['proposalId', 'version'])
@Check('proposal_text_version_counts', '"version" >= 1')
export class ProposalTextEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_text_pk' })
  readonly id!: string;

  @ForeignKey(() => ProposalEntity, { name: 'proposal_text_proposal_fk' })
  @Column('uuid', { name: 'proposal_id' })
  readonly proposalId!: string;

  @Column('int')
  readonly version!: number;

  @ForeignKey(() => PersonEntity, { name: 'proposal_text_writer_fk' })
  @Column('text', { name: 'written_by' })
  readonly writtenBy!: string;

  @Column('date', { name: 'written_on' })
  readonly writtenOn!: string;

  @Personal({
    ...OF_THE_BODY,
    column: 'title',
    name: {
      en: 'the title of a proposal of yours',
      es: 'el título de una propuesta tuya',
      fr: 'le titre d’une proposition de toi',
    },
  })
  readonly title!: string;

  @Personal({
    ...OF_THE_BODY,
    column: 'text',
    name: {
      en: 'the text of a proposal, as you wrote it',
      es: 'el texto de una propuesta, como lo escribiste',
      fr: 'le texte d’une proposition, comme tu l’as écrit',
    },
  })
  readonly text!: string;
}
