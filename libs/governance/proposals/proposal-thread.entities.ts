import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AmendmentState, ObjectionState } from './domain/proposal.types.js';
import { ProposalEntity } from './proposal.entity.js';
import { IN_OWN_NAME } from './proposal-words.js';

/** Why somebody does not consent. */
@Entity('proposal_objection')
@Unique('proposal_objection_position_uq', ['position'])
@Index('proposal_objection_proposal_idx', ['proposalId'])
@Check('proposal_objection_state_known', `"state" IN ('standing', 'withdrawn', 'integrated', 'voted', 'closed')`)
export class ProposalObjectionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_objection_pk' })
  readonly id!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => ProposalEntity, { name: 'proposal_objection_proposal_fk' })
  @Column('uuid', { name: 'proposal_id' })
  readonly proposalId!: string;

  @ForeignKey(() => PersonEntity, { name: 'proposal_objection_author_fk' })
  @Column('text', { name: 'author_ref' })
  readonly authorRef!: string;

  /** Of the text against which it was raised. */
  @Column('int')
  readonly version!: number;

  @Column('text')
  state!: ObjectionState;

  @Column('date', { name: 'raised_on' })
  readonly raisedOn!: string;

  @Personal({
    ...IN_OWN_NAME,
    column: 'reason',
    name: {
      en: 'your reason against a proposal',
      es: 'tu razón contra una propuesta',
      fr: 'ta raison contre une proposition',
    },
    purpose: {
      en: 'so that the proposal can be amended to meet it',
      es: 'para que la propuesta pueda enmendarse y responder a ella',
      fr: 'pour que la proposition puisse être amendée en conséquence',
    },
  })
  readonly reason!: string | null;
}

/** Another text in the place of the present one. */
@Entity('proposal_amendment')
@Unique('proposal_amendment_position_uq', ['position'])
@Index('proposal_amendment_proposal_idx', ['proposalId'])
@Check(
  'proposal_amendment_state_known',
  `"state" IN ('open', 'voting', 'accepted', 'declined', 'rejected', 'withdrawn')`,
)
@Check('proposal_amendment_counted_whole', '("in_favour" IS NULL) = ("against" IS NULL)')
export class ProposalAmendmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_amendment_pk' })
  readonly id!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => ProposalEntity, { name: 'proposal_amendment_proposal_fk' })
  @Column('uuid', { name: 'proposal_id' })
  readonly proposalId!: string;

  @ForeignKey(() => PersonEntity, { name: 'proposal_amendment_author_fk' })
  @Column('text', { name: 'author_ref' })
  readonly authorRef!: string;

  /** That it would replace. */
  @Column('int')
  readonly version!: number;

  @ForeignKey(() => ProposalObjectionEntity, { name: 'proposal_amendment_objection_fk' })
  @Column('uuid', { nullable: true })
  readonly integrates!: string | null;

  @Column('text')
  state!: AmendmentState;

  @Column('int', { name: 'in_favour', nullable: true })
  inFavour!: number | null;

  @Column('int', { nullable: true })
  against!: number | null;

  @Column('date', { name: 'written_on' })
  readonly writtenOn!: string;

  @Personal({
    ...IN_OWN_NAME,
    column: 'text',
    name: {
      en: 'the text of an amendment of yours',
      es: 'el texto de una enmienda tuya',
      fr: 'le texte d’un amendement de toi',
    },
    purpose: {
      en: 'so that members see what you would change',
      es: 'para que los miembros vean qué cambiarías',
      fr: 'pour que les membres voient ce que tu changerais',
    },
  })
  readonly text!: string | null;
}

/** One thing said of a proposal, in answer to another or not. */
@Entity('proposal_comment')
@Unique('proposal_comment_position_uq', ['position'])
@Index('proposal_comment_proposal_idx', ['proposalId'])
export class ProposalCommentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_comment_pk' })
  readonly id!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => ProposalEntity, { name: 'proposal_comment_proposal_fk' })
  @Column('uuid', { name: 'proposal_id' })
  readonly proposalId!: string;

  @ForeignKey(() => PersonEntity, { name: 'proposal_comment_author_fk' })
  @Column('text', { name: 'author_ref' })
  readonly authorRef!: string;

  /** Always one that answers nothing itself: a thread is one level deep. */
  @ForeignKey(() => ProposalCommentEntity, { name: 'proposal_comment_answered_fk' })
  @Column('uuid', { nullable: true })
  readonly answers!: string | null;

  @Column('date', { name: 'written_on' })
  readonly writtenOn!: string;

  @Personal({
    ...IN_OWN_NAME,
    column: 'words',
    name: {
      en: 'what you said of a proposal',
      es: 'lo que dijiste de una propuesta',
      fr: 'ce que tu as dit d’une proposition',
    },
    purpose: {
      en: 'so that members talk about a proposal before they decide',
      es: 'para que los miembros hablen de una propuesta antes de decidir',
      fr: 'pour que les membres parlent d’une proposition avant de décider',
    },
  })
  readonly words!: string | null;
}
