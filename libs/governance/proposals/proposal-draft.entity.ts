import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ONLY_MINE } from './proposal-words.js';

/** A proposal that only its author reads, until it is published. */
@Entity('proposal_draft')
@Index('proposal_draft_author_idx', ['authorRef'])
export class ProposalDraftEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_draft_pk' })
  readonly id!: string;

  @ForeignKey(() => PersonEntity, { name: 'proposal_draft_author_fk' })
  @Column('text', { name: 'author_ref' })
  readonly authorRef!: string;

  @Column('date', { name: 'changed_on' })
  changedOn!: string;

  @Personal({
    ...ONLY_MINE,
    column: 'title',
    name: {
      en: 'the title of a proposal that you draft',
      es: 'el título de una propuesta que estás escribiendo',
      fr: 'le titre d’une proposition que tu prépares',
    },
  })
  title!: string;

  @Personal({
    ...ONLY_MINE,
    column: 'text',
    name: {
      en: 'the text of a proposal that you draft',
      es: 'el texto de una propuesta que estás escribiendo',
      fr: 'le texte d’une proposition que tu prépares',
    },
  })
  text!: string;
}
